// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authdesk/practice_process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr auto sampleClients = "40"_L1;
constexpr int complaintsKept = 4000;
constexpr int endsWithin = 1500; // ms

#ifdef Q_OS_WIN
constexpr auto programName = "authdesk-practice.exe"_L1;
#else
constexpr auto programName = "authdesk-practice"_L1;
#endif

std::optional<PracticeAddresses> addressesFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    PracticeAddresses addresses;
    addresses.authorisations = QUrl(json.value("authorisations"_L1).toString(), QUrl::StrictMode);
    addresses.consents = QUrl(json.value("consents"_L1).toString(), QUrl::StrictMode);
    addresses.onboarding = QUrl(json.value("onboarding"_L1).toString(), QUrl::StrictMode);
    addresses.inbox = QUrl(json.value("inbox"_L1).toString(), QUrl::StrictMode);
    addresses.apiKey = Secret(json.value("apiKey"_L1).toString());
    addresses.consentsApiKey = Secret(json.value("consentsApiKey"_L1).toString(addresses.apiKey.reveal()));
    if (!addresses.authorisations.isValid() || addresses.authorisations.host().isEmpty() || addresses.apiKey.isEmpty())
        return std::nullopt;
    return addresses;
}

} // namespace

PracticeProcess::PracticeProcess(QString stateFile, QObject *parent)
    : QObject(parent)
    , m_stateFile(std::move(stateFile))
    , m_process(new QProcess(this))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Failure::Silent); });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PracticeProcess::readLine);
    connect(m_process, &QProcess::readyReadStandardError, this,
            [this] { m_complaints = (m_complaints + m_process->readAllStandardError()).right(complaintsKept); });
    connect(m_process, &QProcess::finished, this, &PracticeProcess::processEnded);
    connect(m_process, &QProcess::errorOccurred, this, &PracticeProcess::processError);
}

PracticeProcess::~PracticeProcess()
{
    end();
}

QString PracticeProcess::findProgram()
{
    const QString named = qEnvironmentVariable("AUTHDESK_PRACTICE_BINARY");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + u'/' + programName : named;
}

void PracticeProcess::start()
{
    if (m_process->state() != QProcess::NotRunning)
        return;
    m_addresses.reset();
    m_complaints.clear();
    m_isExpected = true;
    const QString program = findProgram();
    if (!QFileInfo(program).isExecutable()) {
        m_complaints = program.toUtf8();
        fail(Failure::NotFound);
        return;
    }
    m_deadline.start(m_patience);
    m_process->start(program, {u"--with-parent"_s, u"--store"_s, m_stateFile, u"--clients"_s, QString(sampleClients)});
}

void PracticeProcess::readLine()
{
    if (m_addresses || !m_process->canReadLine())
        return;
    m_addresses = addressesFrom(m_process->readLine());
    if (!m_addresses) {
        fail(Failure::NotUnderstood);
        return;
    }
    m_deadline.stop();
    Q_EMIT ready();
}

void PracticeProcess::processEnded()
{
    fail(Failure::Ended);
}

void PracticeProcess::processError(QProcess::ProcessError error)
{
    // Whatever else goes wrong, the end of the process follows it.
    if (error == QProcess::FailedToStart)
        fail(Failure::NotStarted);
}

void PracticeProcess::fail(Failure failure)
{
    if (!std::exchange(m_isExpected, false))
        return;
    m_deadline.stop();
    QString details = QString::fromUtf8(m_complaints);
    if (m_addresses)
        details.replace(m_addresses->apiKey.reveal(), u"(secret)"_s)
            .replace(m_addresses->consentsApiKey.reveal(), u"(secret)"_s);
    m_addresses.reset();
    end();
    Q_EMIT failed(failure, details.trimmed());
}

void PracticeProcess::end()
{
    m_isExpected = false;
    if (m_process->state() == QProcess::NotRunning)
        return;
    // It ends by itself when its standard input closes; its state is safe at any moment.
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(endsWithin)) {
        m_process->kill();
        m_process->waitForFinished(endsWithin);
    }
}

} // namespace authdesk
