// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/practice/practice_client.h"

#include <QProcess>
#include <QTemporaryDir>

namespace authdesk::practice {

/// Which contract a server is judged by.
struct Contract
{
    QString file; ///< in resources/api/
    QString base; ///< what stands before the paths of the file
};

[[nodiscard]] Contract authorisationsContract();
[[nodiscard]] Contract consentsContract();

/// A server of its own with the validating proxy in front.
class JudgedServer
{
public:
    explicit JudgedServer(const Options &options, const Contract &contract);
    ~JudgedServer();

    /// Of the proxy.
    [[nodiscard]] const QUrl &origin() const { return m_origin; }
    /// What differed from the contract, a line each.
    [[nodiscard]] QString violations() const;

    PracticeClient &client() { return *m_client; }
    PracticeServer &server() { return *m_server; }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("violations.txt")); }

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;
    QProcess m_proxy;
    QUrl m_origin;
    std::unique_ptr<PracticeClient> m_client;
};

[[nodiscard]] QString sourceFile(const QString &path);

} // namespace authdesk::practice
