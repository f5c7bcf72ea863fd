// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/software_package.h"
#include "core/partnerships/connection_keys.h"

#include <QWidget>

class QCheckBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace authdesk::ui {

class FormField;
class SecretClipboard;
class SecretField;

/// A fresh set of connection keys, the one time that it is shown: App Key, Secret, organisation identifier, and all in
/// one for packages with Quick Connect. Knows whether the Secret is in safe hands.
class KeySetView : public QWidget
{
    Q_OBJECT

public:
    /// The clipboard outlives it.
    explicit KeySetView(SecretClipboard *clipboard, QWidget *parent = nullptr);
    ~KeySetView() override;

    void setKeys(const ConnectionKeys &keys, const SoftwarePackage &package);
    /// Forgets the keys.
    void clear();
    /// To the first of them.
    void focusKeys();
    [[nodiscard]] const ConnectionKeys &keys() const { return m_keys; }
    /// Whether a Secret is here that was neither copied nor confirmed as entered.
    [[nodiscard]] bool holdsUnsecuredSecret() const;
    /// That the keys are entered could not be noted: it can be confirmed again.
    void takeBackConfirmation();
    /// The Secret was copied from elsewhere.
    void noteSecretCopied();

Q_SIGNALS:
    /// The Secret was copied, alone or in the Quick Connect line.
    void secretCopied();
    /// The user ticked that the keys are entered in the software.
    void confirmedAsEntered();

private:
    QWidget *makeKeys();
    QWidget *makeQuickConnect();
    QPushButton *makeCopyButton(const QString &text, const QString &name, QWidget *parent);
    void copyQuickConnect();

    SecretClipboard *m_clipboard;
    ConnectionKeys m_keys;
    bool m_isCopied = false;
    QLabel *m_onceOnly;
    QLineEdit *m_appKey;
    SecretField *m_secret;
    QLineEdit *m_companyId;
    QGroupBox *m_quickConnect;
    QLineEdit *m_administrationEmail;
    FormField *m_emailField;
    QCheckBox *m_entered;
};

} // namespace authdesk::ui
