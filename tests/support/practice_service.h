// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace authdesk {

/// The real practice server as a process, for one test. Ends with this object.
class PracticeService
{
public:
    /// Fails the running test where it does not get ready.
    explicit PracticeService(const QStringList &arguments = {});
    ~PracticeService();

    [[nodiscard]] bool isReady() const { return m_authorisations.isValid(); }
    [[nodiscard]] const QUrl &authorisations() const { return m_authorisations; }
    [[nodiscard]] const QUrl &inbox() const { return m_inbox; }
    [[nodiscard]] const QUrl &consents() const { return m_consents; }
    [[nodiscard]] const QUrl &onboarding() const { return m_onboarding; }
    [[nodiscard]] const QString &apiKey() const { return m_apiKey; }
    /// That of the consents, which is the same unless the arguments say otherwise.
    [[nodiscard]] const QString &consentsApiKey() const { return m_consentsApiKey; }
    /// Ends it in the middle of whatever it does.
    void kill();

private:
    QProcess m_process;
    QUrl m_authorisations;
    QUrl m_consents;
    QUrl m_onboarding;
    QUrl m_inbox;
    QString m_apiKey;
    QString m_consentsApiKey;
};

} // namespace authdesk
