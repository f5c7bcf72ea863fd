// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace authdesk::test {

/// A certificate authority that lives as long as the test, made with the `openssl` command.
class ThrowawayCa
{
public:
    ThrowawayCa();

    /// False when the openssl command is missing or failed; problem() says what it said.
    [[nodiscard]] bool isReady() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// For a client that trusts this authority and no other.
    [[nodiscard]] QSslConfiguration clientConfiguration() const;
    /// For a server with a certificate for `alternativeNames` (for example `IP:127.0.0.1`).
    [[nodiscard]] QSslConfiguration serverConfiguration(const QString &alternativeNames);

private:
    [[nodiscard]] bool openssl(const QStringList &arguments);
    [[nodiscard]] QByteArray contents(const QString &file) const;

    QTemporaryDir m_dir;
    QString m_problem;
    int m_issued = 0;
};

} // namespace authdesk::test
