// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/authorisations/office.h"

#include "core/store/statement.h"
#include "tests/e2e/window_driver.h"
#include "tests/support/await.h"
#include "ui/common/fact_list.h"
#include "ui/common/form_field.h"
#include "ui/common/message_bar.h"
#include "ui/common/step_tracker.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk::test {

namespace {

QUrl originOf(const QUrl &inbox)
{
    QUrl origin = inbox;
    origin.setPath({});
    return origin;
}

HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.retry.firstBackOff = std::chrono::milliseconds(5);
    return limits;
}

ui::FormField *fieldOf(const ui::LinkWizard *wizard, const QString &editor)
{
    for (auto *widget = wizard->findChild<QWidget *>(editor); widget != nullptr; widget = widget->parentWidget()) {
        if (auto *field = qobject_cast<ui::FormField *>(widget))
            return field;
    }
    QTest::qFail(qPrintable(u"there is no field with "_s + editor), __FILE__, __LINE__);
    return nullptr;
}

} // namespace

Office::Office(const QStringList &arguments, const QString &storeFile)
    : m_service(QStringList{u"--resend-interval"_s, u"0"_s, u"--delivery-delay"_s, u"0"_s} + arguments)
    , m_colleague(originOf(m_service.inbox()), m_service.apiKey())
    , m_wire([this](const ReceivedRequest &request) {
        const std::optional<Behaviour> behaviour = m_fault ? m_fault(request) : std::nullopt;
        return behaviour ? *behaviour : Behaviour::raw(passOn(request));
    })
    , m_store(storeFile)
{
    makeEnvironment();
}

Office::~Office()
{
    delete m_wizard;
    m_environment.reset();
}

void Office::makeEnvironment()
{
    EnvironmentProfile profile;
    profile.id = u"test"_s;
    profile.kind = EnvironmentProfile::Kind::Practice;
    profile.name = u"Practice"_s;
    profile.authorisations.address = m_wire.url();
    profile.consents.address = m_wire.url();
    profile.consents.address.setPath(m_service.consents().path());
    profile.onboardingAddress = m_service.onboarding();
    m_environment =
        std::make_unique<Environment>(profile, Secret(m_service.apiKey()), &m_store, m_service.inbox(), shortLimits());
    RefreshPace pace;
    pace.watching = std::chrono::milliseconds(200);
    m_environment->setRefreshPace(pace);
    m_environment->heldResends()->setDelay({});
}

void Office::useConsents()
{
    m_environment->useConsents(Secret(m_service.consentsApiKey()));
}

void Office::open()
{
    m_environment->start();
    QTRY_VERIFY(m_environment->account()->account().has_value());
    QTRY_VERIFY(!m_environment->software()->packages().isEmpty());
    QTRY_COMPARE(m_environment->authorisations()->refreshing()->state(), ListRefresh::State::Ready);
}

void Office::reopen()
{
    delete m_wizard;
    m_environment.reset();
    makeEnvironment();
    open();
}

QByteArray Office::passOn(const ReceivedRequest &request) const
{
    const QUrl origin = m_service.inbox();
    QByteArray bytes = request.verb + ' ' + request.target + " HTTP/1.1\r\nHost: " + origin.authority().toLatin1() +
                       "\r\nConnection: close\r\n";
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Host", Qt::CaseInsensitive) != 0 && name.compare("Connection", Qt::CaseInsensitive) != 0)
            bytes += name + ": " + value + "\r\n";
    }
    // Without an event loop: what is being tested waits for the wire here, and nothing else happens meanwhile.
    QTcpSocket socket;
    socket.connectToHost(origin.host(), static_cast<quint16>(origin.port()));
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(bytes + "\r\n" + request.body);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(10000)) {
    }
    return socket.readAll();
}

int Office::sent(const QByteArray &verb, const QByteArray &pathEnd) const
{
    const QList<ReceivedRequest> &requests = m_wire.requests();
    return static_cast<int>(std::count_if(requests.cbegin(), requests.cend(), [&](const ReceivedRequest &request) {
        return request.verb == verb && request.target.split('?').constFirst().endsWith(pathEnd);
    }));
}

QJsonArray Office::requestsTo(const QString &email)
{
    return m_colleague.get(u"/authorisation-requests?Email="_s + QString::fromLatin1(QUrl::toPercentEncoding(email)))
        .rows();
}

ui::LinkWizard *Office::openWizard()
{
    delete m_wizard;
    m_wizard = new ui::LinkWizard(m_environment.get(), &m_clipboard);
    m_wizard->startWith({});
    m_wizard->show();
    if (!QTest::qWaitForWindowActive(m_wizard))
        QTest::qFail("the wizard did not come to the front", __FILE__, __LINE__);
    return m_wizard;
}

ui::LinkWizard *Office::openWizardFor(const QString &requestId)
{
    ui::LinkWizard *wizard = openWizard();
    if (const AuthorisationRequest *request = m_environment->authorisations()->list().find(requestId))
        wizard->resume(*request);
    else
        QTest::qFail("the list does not hold the request", __FILE__, __LINE__);
    return wizard;
}

QString Office::createRequest(const QString &email, const QString &softwarePackageId)
{
    QJsonObject content = practice::validContent(email);
    content.insert("softwarePackageId"_L1, softwarePackageId);
    return m_colleague.create(content);
}

void Office::waitForStatus(const QString &requestId, AuthorisationRequest::Status status)
{
    const auto isThere = [&] {
        const AuthorisationRequest *request = m_environment->authorisations()->list().find(requestId);
        if (request != nullptr && request->status == status)
            return true;
        m_environment->authorisations()->refresh();
        return false;
    };
    QTRY_VERIFY(isThere());
}

void enterText(QWidget *field, const QString &text)
{
    click(field);
    QWidget *editor = field->window()->focusWidget();
    if (editor == nullptr)
        return;
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    const bool hasKeys = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (hasKeys) {
        QTest::keyClicks(editor, text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(editor, &event);
}

void fillIn(ui::LinkWizard *wizard, const FirstPage &page)
{
    enterText(part<QWidget>(wizard, u"clientName"_s), page.clientName);
    enterText(part<QWidget>(wizard, u"clientEmail"_s), page.clientEmail);
    enterText(part<QWidget>(wizard, u"organisation"_s), page.organisation);
    enterText(part<QWidget>(wizard, u"kvkNumber"_s), page.kvkNumber);
    enterText(part<QWidget>(wizard, u"softwarePackage"_s), page.software);
    if (QWidget *popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Tab);
    click(part<QWidget>(wizard, u"paidByRequester"_s));
}

int stepOf(const ui::LinkWizard *wizard)
{
    return wizard->findChild<ui::StepTracker *>()->current() + 1;
}

void pressPrimary(ui::LinkWizard *wizard)
{
    click(part<QPushButton>(wizard, u"primary"_s));
}

QString messageOf(const ui::LinkWizard *wizard)
{
    return wizard->findChild<ui::MessageBar *>()->text();
}

QString noteAt(const ui::LinkWizard *wizard, const QString &editor)
{
    const ui::FormField *field = fieldOf(wizard, editor);
    return field ? field->noteText() : QString();
}

void Office::setStoreReadOnly(bool isReadOnly)
{
    auto work = [isReadOnly](QSqlDatabase &database) {
        return change(database, isReadOnly ? u"PRAGMA query_only = ON"_s : u"PRAGMA query_only = OFF"_s);
    };
    const std::optional<StoreResult<void>> done = await(m_store.run(std::move(work)));
    QVERIFY(done && *done);
}

bool hasErrorAt(const ui::LinkWizard *wizard, const QString &editor)
{
    const ui::FormField *field = fieldOf(wizard, editor);
    return field != nullptr && field->hasError();
}

QString factOf(const ui::LinkWizard *wizard, const QString &name)
{
    const QList<ui::FactList *> lists = wizard->findChildren<ui::FactList *>();
    for (const ui::FactList *facts : lists) {
        if (facts->isVisible())
            return facts->valueOf(name);
    }
    QTest::qFail("there are no facts to be seen", __FILE__, __LINE__);
    return {};
}

QStringList visibleTexts(const QWidget *window)
{
    QStringList texts;
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

} // namespace authdesk::test
