// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/common/form_field.h"
#include "ui/common/plain_text.h"
#include "ui/settings/connection_view.h"
#include "ui/settings/environment_settings.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Notice = Preferences::Notice;

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
    m_environment = new EnvironmentSettings(*m_profile, this);
    connect(m_environment, &EnvironmentSettings::newKeyRequested, this, [this](Service service) {
        accept();
        if (result() == QDialog::Accepted)
            Q_EMIT newKeyRequested(service);
    });
    return m_environment;
}

void SettingsDialog::addConnection(std::unique_ptr<ConnectionRun> run)
{
    if (!m_profile)
        return;
    m_connection = new ConnectionView(std::move(run), *m_profile, this);
    m_tabs->addTab(m_connection, tr("&Connection"));
    resize(sizeHint().expandedTo(QSize(0, fontMetrics().height() * 34)).boundedTo(screen()->availableSize() * 0.94));
}

void SettingsDialog::showConnection()
{
    if (m_connection)
        m_tabs->setCurrentWidget(m_connection);
}

void SettingsDialog::accept()
{
    if (m_environment && !m_environment->isComplete()) {
        m_tabs->setCurrentWidget(m_environment);
        m_environment->isComplete(); // takes the focus, now that it can be seen
        return;
    }
    m_preferences->setPendingDays(m_pendingDays->value());
    m_preferences->setKeyEntryDays(m_keyEntryDays->value());
    m_preferences->setClipboardSeconds(m_clipboardSeconds->value());
    for (auto box = m_switches.cbegin(); box != m_switches.cend(); ++box)
        m_preferences->setTells(box.key(), (*box)->isChecked());
    if (m_tray->isEnabled())
        m_preferences->setStaysInTray(m_tray->isChecked());
    if (m_environment && m_environment->described() != *m_profile)
        Q_EMIT environmentDescribed(m_environment->described());
    QDialog::accept();
}

} // namespace authdesk::ui
