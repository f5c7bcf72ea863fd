// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/environment_settings.h"

#include "ui/common/environment_strip.h"
#include "ui/common/form_field.h"
#include "ui/settings/key_end_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

EnvironmentSettings::EnvironmentSettings(const EnvironmentProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_name(new QLineEdit(profile.name, this))
    , m_nameField(new FormField(tr("Na&me"), m_name, nullptr, this))
    , m_keyEnd(new KeyEndField(u"key"_s, tr("The &API key ends"), tr("&Last day"), this))
    , m_consentsKeyEnd(
          new KeyEndField(u"consentsKey"_s, tr("The API key of t&he consents ends"), tr("Its last da&y"), this))
{
    const bool isPractice = profile.kind == EnvironmentProfile::Kind::Practice;
    m_name->setObjectName(u"environmentName"_s);
    m_name->setMaxLength(100);
    m_name->setEnabled(!isPractice);
    m_nameField->setHint(isPractice ? tr("The name of the practice environment is fixed.")
                                    : tr("You alone see this name."));
    m_keyEnd->setEndsOn(profile.authorisations.keyEndsOn);
    m_keyEnd->setHint(tr("You are reminded 14 days and 3 days before. The service does not say when a key ends."));
    m_consentsKeyEnd->setEndsOn(profile.consents.keyEndsOn);
    m_consentsKeyEnd->setHint(tr("You are reminded of it in the same way."));
    m_consentsKeyEnd->setVisible(profile.usesConsents());

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(new EnvironmentStrip(profile, EnvironmentStrip::Place::Dialog, this));
    column->addWidget(m_nameField);
    column->addWidget(m_keyEnd);
    column->addWidget(m_consentsKeyEnd);
    if (!isPractice)
        column->addWidget(setUpKeys());
    column->addStretch();
    connect(m_name, &QLineEdit::textEdited, m_nameField, &FormField::clearNote);
}

EnvironmentSettings::~EnvironmentSettings() = default;

QWidget *EnvironmentSettings::setUpKeys()
{
    auto *buttons = new QWidget(this);
    auto *key = new QPushButton(tr("New API &key…"), buttons);
    key->setObjectName(u"newKey"_s);
    auto *consents = new QPushButton(
        m_profile.usesConsents() ? tr("New API key of the con&sents…") : tr("Connect con&sents…"), buttons);
    consents->setObjectName(u"newConsentsKey"_s);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(key);
    row->addWidget(consents);
    row->addStretch();
    connect(key, &QPushButton::clicked, this, [this] { Q_EMIT newKeyRequested(Service::Authorisations); });
    connect(consents, &QPushButton::clicked, this, [this] { Q_EMIT newKeyRequested(Service::Consents); });
    return buttons;
}

EnvironmentProfile EnvironmentSettings::described() const
{
    EnvironmentProfile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.authorisations.keyEndsOn = m_keyEnd->endsOn();
    if (profile.usesConsents())
        profile.consents.keyEndsOn = m_consentsKeyEnd->endsOn();
    return profile;
}

bool EnvironmentSettings::isComplete()
{
    if (!m_name->text().trimmed().isEmpty())
        return true;
    m_nameField->setNote(FormField::Note::Error, tr("Give the environment a name."));
    m_nameField->focusEditor();
    return false;
}

} // namespace authdesk::ui
