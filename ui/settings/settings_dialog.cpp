// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/common/form_field.h"
#include "ui/common/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Notice = Preferences::Notice;

// What stands in the choice of the key's end besides a number of days from today.
constexpr int notNoted = 0;
constexpr int onADate = -1;

} // namespace

SettingsDialog::SettingsDialog(Preferences *preferences, const std::optional<EnvironmentProfile> &profile, bool hasTray,
                               QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_profile(profile)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    m_tabs->setObjectName(u"sections"_s);
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->addTab(setUpGeneral(), tr("&General"));
    m_tabs->addTab(setUpNotifications(hasTray), tr("&Notifications"));
    if (m_profile)
        m_tabs->addTab(setUpEnvironment(), tr("This &environment"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"buttons"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

QSpinBox *SettingsDialog::number(const QString &name, const PreferenceRange &range, int value, const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(range.least, range.most);
    box->setSuffix(suffix);
    box->setValue(value);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    return box;
}

QWidget *SettingsDialog::setUpGeneral()
{
    auto *page = new QWidget(this);
    m_pendingDays = number(u"pendingDays"_s, Preferences::pendingDaysRange, m_preferences->pendingDays(), tr(" days"));
    m_keyEntryDays =
        number(u"keyEntryDays"_s, Preferences::keyEntryDaysRange, m_preferences->keyEntryDays(), tr(" days"));
    m_clipboardSeconds = number(u"clipboardSeconds"_s, Preferences::clipboardSecondsRange,
                                static_cast<int>(m_preferences->clipboardLifetime().count()), tr(" seconds"));
    auto *pending = new FormField(tr("&Pending requests need attention after"), m_pendingDays, nullptr, page);
    pending->setHint(tr("Counted from the last e-mail to the client; 1 to 90 days."));
    auto *keys = new FormField(tr("&Keys not yet entered are mentioned for"), m_keyEntryDays, nullptr, page);
    keys->setHint(tr("Counted from the acceptance; older partnerships are taken to be settled."));
    auto *clipboard = new FormField(tr("Secrets stay on the &clipboard for"), m_clipboardSeconds, nullptr, page);
    clipboard->setHint(tr("Afterwards Authdesk clears the clipboard; 5 to 300 seconds."));
    auto *column = new QVBoxLayout(page);
    column->setSpacing(10);
    for (FormField *field : {pending, keys, clipboard})
        column->addWidget(field);
    column->addStretch();
    return page;
}

QWidget *SettingsDialog::setUpNotifications(bool hasTray)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addWidget(plainLabel(tr("Show a notification on the desktop when"), page));
    addSwitch(page, Notice::Accepted, u"tellAccepted"_s, tr("a client &accepts a request"));
    addSwitch(page, Notice::Declined, u"tellDeclined"_s, tr("a client &declines a request"));
    addSwitch(page, Notice::Bounced, u"tellBounced"_s, tr("an e-mail &bounces"));
    addSwitch(page, Notice::PartnershipEnded, u"tellEnded"_s, tr("a client ends a &partnership"));
    column->addSpacing(12);
    m_tray = new QCheckBox(tr("&Keep running in the system tray when the window is closed"), page);
    m_tray->setObjectName(u"staysInTray"_s);
    m_tray->setChecked(m_preferences->staysInTray());
    m_tray->setEnabled(hasTray);
    column->addWidget(m_tray);
    if (!hasTray) {
        auto *reason = plainLabel(tr("This desktop has no system tray, so the program ends with its window."), page);
        reason->setObjectName(u"noTray"_s);
        m_tray->setAccessibleDescription(reason->text());
        column->addWidget(reason);
    }
    column->addStretch();
    return page;
}

void SettingsDialog::addSwitch(QWidget *page, Notice notice, const QString &name, const QString &text)
{
    auto *box = new QCheckBox(text, page);
    box->setObjectName(name);
    box->setChecked(m_preferences->tells(notice));
    page->layout()->addWidget(box);
    m_switches.insert(notice, box);
}

QWidget *SettingsDialog::setUpEnvironment()
{
    auto *page = new QWidget(this);
    const bool isPractice = m_profile->kind == EnvironmentProfile::Kind::Practice;
    m_name = new QLineEdit(m_profile->name, page);
    m_name->setObjectName(u"environmentName"_s);
    m_name->setMaxLength(100);
    m_name->setEnabled(!isPractice);
    m_nameField = new FormField(tr("Na&me"), m_name, nullptr, page);
    m_nameField->setHint(isPractice ? tr("This is the practice environment: its clients live on this computer only, "
                                         "and its name is fixed.")
                                    : tr("This is a real environment. You alone see this name."));

    m_keyEnd = new QComboBox(page);
    m_keyEnd->setObjectName(u"keyEnd"_s);
    m_keyEnd->addItem(tr("Not noted"), notNoted);
    for (const int days : {30, 90, 365})
        m_keyEnd->addItem(tr("%n day(s) from today", nullptr, days), days);
    m_keyEnd->addItem(tr("On a date"), onADate);
    auto *keyEndField = new FormField(tr("The &API key ends"), m_keyEnd, nullptr, page);
    keyEndField->setHint(tr("You are reminded 14 days and 3 days before. The service does not say when a key ends."));

    m_keyDate = new QDateEdit(m_profile->keyEndsOn.value_or(QDate::currentDate()), page);
    m_keyDate->setObjectName(u"keyDate"_s);
    m_keyDate->setCalendarPopup(true);
    m_keyDateField = new FormField(tr("&Last day"), m_keyDate, nullptr, page);
    m_keyEnd->setCurrentIndex(m_keyEnd->findData(m_profile->keyEndsOn ? onADate : notNoted));
    keyEndChosen();
    checkKeyEnd();

    auto *column = new QVBoxLayout(page);
    column->setSpacing(10);
    for (FormField *field : {m_nameField, keyEndField, m_keyDateField})
        column->addWidget(field);
    column->addStretch();
    connect(m_keyEnd, &QComboBox::currentIndexChanged, this, &SettingsDialog::keyEndChosen);
    connect(m_keyDate, &QDateEdit::dateChanged, this, &SettingsDialog::checkKeyEnd);
    connect(m_name, &QLineEdit::textEdited, m_nameField, &FormField::clearNote);
    return page;
}

void SettingsDialog::keyEndChosen()
{
    const int days = m_keyEnd->currentData().toInt();
    if (days > 0)
        m_keyDate->setDate(QDate::currentDate().addDays(days));
    m_keyDate->setEnabled(days == onADate);
    m_keyDateField->setVisible(days != notNoted);
}

void SettingsDialog::checkKeyEnd()
{
    if (m_keyDate->date() < QDate::currentDate())
        m_keyDateField->setNote(FormField::Note::Warning, tr("This day is past, so the key no longer works."));
    else
        m_keyDateField->clearNote();
}

std::optional<QDate> SettingsDialog::keyEndsOn() const
{
    return m_keyEnd->currentData().toInt() == notNoted ? std::nullopt : std::optional(m_keyDate->date());
}

void SettingsDialog::accept()
{
    if (m_profile && m_name->text().trimmed().isEmpty()) {
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
        m_nameField->setNote(FormField::Note::Error, tr("Give the environment a name."));
        m_nameField->focusEditor();
        return;
    }
    m_preferences->setPendingDays(m_pendingDays->value());
    m_preferences->setKeyEntryDays(m_keyEntryDays->value());
    m_preferences->setClipboardSeconds(m_clipboardSeconds->value());
    for (auto box = m_switches.cbegin(); box != m_switches.cend(); ++box)
        m_preferences->setTells(box.key(), (*box)->isChecked());
    if (m_tray->isEnabled())
        m_preferences->setStaysInTray(m_tray->isChecked());
    if (m_profile) {
        const QString name = m_name->text().trimmed();
        if (name != m_profile->name || keyEndsOn() != m_profile->keyEndsOn)
            Q_EMIT environmentDescribed(m_profile->id, name, keyEndsOn());
    }
    QDialog::accept();
}

} // namespace authdesk::ui
