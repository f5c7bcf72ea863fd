// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <optional>

namespace authdesk {

/// Where the running practice server is, and its key, which it makes anew at each start.
struct PracticeAddresses
{
    QUrl authorisations;
    QUrl consents;
    QUrl onboarding;
    QUrl inbox;
    Secret apiKey;
    Secret consentsApiKey;
};

/// The practice server as a child process. It ends with this object, at the latest with the application. Never
/// restarts by itself.
class PracticeProcess : public QObject
{
    Q_OBJECT

public:
    enum class Failure {
        NotFound, ///< there is no such program
        NotStarted,
        Ended,  ///< before or after it was ready
        Silent, ///< it did not say that it is ready in time
        NotUnderstood,
    };
    Q_ENUM(Failure)

    explicit PracticeProcess(QString stateFile, QObject *parent = nullptr);
    ~PracticeProcess() override;

    /// For tests: how long it may take to get ready; else 20 s.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Answers with ready() or failed(). Does nothing while it is on its way or running.
    void start();
    /// The addresses of a running server.
    [[nodiscard]] const std::optional<PracticeAddresses> &addresses() const { return m_addresses; }

Q_SIGNALS:
    void ready();
    /// `details` are for support: what the server wrote on standard error, without its key.
    void failed(authdesk::PracticeProcess::Failure failure, const QString &details);

private:
    [[nodiscard]] static QString findProgram();
    void readLine();
    void processEnded();
    void processError(QProcess::ProcessError error);
    void fail(Failure failure);
    void end();

    QString m_stateFile;
    std::chrono::milliseconds m_patience = std::chrono::seconds(20);
    QProcess *m_process;
    QTimer m_deadline;
    QByteArray m_complaints; ///< the end of what it wrote on standard error
    std::optional<PracticeAddresses> m_addresses;
    bool m_isExpected = false; ///< started, and neither ended by us nor reported as failed
};

} // namespace authdesk
