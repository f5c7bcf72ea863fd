// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/client_player.h"

#include "tests/practice/client_side.h"

#include <QLocalSocket>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString playInBrowser(const QUrl &inbox, const QString &email, const QString &answer)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {qEnvironmentVariable("AUTHDESK_SOURCE_DIR") + u"/tests/e2e/browser/play_client.mjs"_s,
                           inbox.toString(), email, answer});
    // Not waitForFinished: the window under test goes on living meanwhile.
    if (!QTest::qWaitFor([&node] { return node.state() == QProcess::NotRunning; }, 90000) || node.exitCode() != 0)
        return {};
    return QString::fromUtf8(node.readAllStandardOutput()).trimmed();
}

} // namespace

QString playClient(const QUrl &inbox, const QString &email, const QString &answer)
{
    if (qEnvironmentVariableIsSet("AUTHDESK_TOUR_BROWSER"))
        return playInBrowser(inbox, email, answer);
    QUrl origin = inbox;
    origin.setPath({});
    practice::PracticeClient client(origin, {});
    const QString link = practice::activationLink(client, email);
    const practice::Reply answered = practice::answerRequest(client, link, answer);
    return answered.status == 200 ? link : QString();
}

void tellWitness(const QString &secret)
{
    const QString name = qEnvironmentVariable("AUTHDESK_TOUR_WITNESS");
    if (name.isEmpty())
        return;
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(5000) || socket.write(secret.toUtf8() + '\n') < 0 || !socket.waitForBytesWritten(5000))
        QTest::qFail("the witness did not take a secret", __FILE__, __LINE__);
}

} // namespace authdesk
