// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/connection_check.h"
#include "ui/common/key_refusal_text.h"

#include <QGroupBox>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace authdesk::ui {

class ConnectionSteps;
class FormField;
class KeyEndField;
class SecretEdit;

/// Where one service is, with which API key, until when; and beneath it what a test found out.
class ServiceForm : public QGroupBox
{
    Q_OBJECT

public:
    explicit ServiceForm(Service service, QWidget *parent = nullptr);
    ~ServiceForm() override;

    [[nodiscard]] CheckedAddress address() const;
    void setAddress(const QUrl &address);
    /// Another address would be another environment.
    void fixAddress();
    /// Of the consents only.
    [[nodiscard]] QUrl onboardingAddress() const;
    void setOnboardingAddress(const QUrl &address);
    [[nodiscard]] Secret key() const;
    [[nodiscard]] std::optional<QDate> keyEndsOn() const;
    /// For a key that is kept nowhere: its end is not asked for.
    void setForSession();
    void setEditable(bool editable);
    void focusKey();

    /// Says at each field what is missing or wrong; the first of them takes the focus when `takeFocus` says so.
    bool isComplete(bool takeFocus);

    void clearSteps();
    /// Nothing happens to steps of the other service.
    void showStep(const ConnectionStep &step, const std::optional<Account> &account, const QString &note);

Q_SIGNALS:
    /// After what was tested is no longer what stands there.
    void edited();
    void addressChanged(const authdesk::CheckedAddress &address);

private:
    void setUpAddress();
    void setUpKey();
    void setUpMore(QVBoxLayout *column);
    void addressEdited();
    void showFault(FormField *field, AddressFault fault);

    Service m_service;
    QLineEdit *m_address;
    SecretEdit *m_key;
    KeyEndField *m_end;
    FormField *m_addressField = nullptr;
    FormField *m_keyField = nullptr;
    QLineEdit *m_onboarding = nullptr;
    FormField *m_onboardingField = nullptr;
    QToolButton *m_more = nullptr;
    ConnectionSteps *m_steps;
    bool m_isFixed = false;
};

} // namespace authdesk::ui
