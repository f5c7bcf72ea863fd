// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/judged_server.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

Contract authorisationsContract()
{
    return {u"authorisations.openapi.yaml"_s, {}};
}

Contract consentsContract()
{
    return {u"consents.openapi.yaml"_s, u"/consents"_s};
}

QString sourceFile(const QString &path)
{
    return qEnvironmentVariable("AUTHDESK_SOURCE_DIR") + u'/' + path;
}

JudgedServer::JudgedServer(const Options &options, const Contract &contract)
    : m_server(startServer(options))
{
    m_proxy.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_proxy.start(u"node"_s,
                  {sourceFile(u"tests/practice/openapi/validating_proxy.mjs"_s), u"--spec"_s,
                   sourceFile("resources/api/"_L1 + contract.file), u"--base"_s, contract.base, u"--target"_s,
                   m_server->origin().toString(), u"--violations"_s, file(), u"--refusals-are-fine"_s});
    (void)QTest::qWaitFor([this] { return m_proxy.canReadLine() || m_proxy.state() == QProcess::NotRunning; }, 30'000);
    const QJsonObject line = QJsonDocument::fromJson(m_proxy.readLine()).object();
    m_origin = QUrl(line["url"_L1].toString());
    m_client = std::make_unique<PracticeClient>(m_origin, m_server->apiKey());
}

JudgedServer::~JudgedServer()
{
    m_proxy.closeWriteChannel();
    m_proxy.waitForFinished(5000);
}

QString JudgedServer::violations() const
{
    QFile found(file());
    return found.open(QFile::ReadOnly) ? QString::fromUtf8(found.readAll()) : u"the proxy wrote no file"_s;
}

} // namespace authdesk::practice
