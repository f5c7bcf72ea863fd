// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practice_service.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

PracticeService::PracticeService(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(qEnvironmentVariable("AUTHDESK_PRACTICE_BINARY"), QStringList{u"--with-parent"_s} + arguments);
    if (!QTest::qWaitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
                         20000) ||
        !m_process.canReadLine()) {
        QTest::qFail("the practice server did not get ready", __FILE__, __LINE__);
        return;
    }
    const QJsonObject addresses = QJsonDocument::fromJson(m_process.readLine()).object();
    m_authorisations = QUrl(addresses.value("authorisations"_L1).toString());
    m_inbox = QUrl(addresses.value("inbox"_L1).toString());
    m_consents = QUrl(addresses.value("consents"_L1).toString());
    m_onboarding = QUrl(addresses.value("onboarding"_L1).toString());
    m_apiKey = addresses.value("apiKey"_L1).toString();
    m_consentsApiKey = addresses.value("consentsApiKey"_L1).toString(m_apiKey);
}

PracticeService::~PracticeService()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000))
        kill();
}

void PracticeService::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace authdesk
