// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/throwaway_ca.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace authdesk::test {

ThrowawayCa::ThrowawayCa()
{
    const bool made = openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                               u"-subj"_s, u"/CN=Throw-away CA of a test"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s,
                               u"ca.pem"_s});
    if (made && !QFile::exists(m_dir.filePath(u"ca.pem"_s)))
        m_problem = u"openssl made no certificate"_s;
}

QSslConfiguration ThrowawayCa::clientConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(contents(u"ca.pem"_s)));
    return configuration;
}

QSslConfiguration ThrowawayCa::serverConfiguration(const QString &alternativeNames)
{
    const QString name = u"server%1"_s.arg(++m_issued);
    QFile extensions(m_dir.filePath(name + u".ext"_s));
    if (extensions.open(QIODevice::WriteOnly))
        extensions.write("subjectAltName=" + alternativeNames.toLatin1() + "\n");
    extensions.close();
    const bool issued =
        openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=Server of a test"_s,
                 u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s}) &&
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s,
                 u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, name + u".ext"_s, u"-out"_s,
                 name + u".pem"_s});
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!issued)
        return configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(contents(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(contents(name + u".key"_s), QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients, which have no certificates
    return configuration;
}

bool ThrowawayCa::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        m_problem = process.errorString() + u": "_s + QString::fromLocal8Bit(process.readAllStandardError());
    return isReady();
}

QByteArray ThrowawayCa::contents(const QString &file) const
{
    QFile opened(m_dir.filePath(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace authdesk::test
