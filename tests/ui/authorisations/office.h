// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment.h"
#include "core/store/store.h"
#include "tests/practice/practice_client.h"
#include "tests/support/faulty_server.h"
#include "tests/support/practice_service.h"
#include "ui/authorisations/link_wizard.h"
#include "ui/common/secret_clipboard.h"
#include "ui/common/window_keys.h"

#include <QPointer>
#include <functional>
#include <memory>
#include <optional>

namespace authdesk::test {

/// An accountant's office for one test: an environment with its store and clipboard, connected to the real practice
/// server, which runs as a process, over a wire that can be made to fail.
class Office
{
public:
    /// What the wire does with a request instead of passing it on; nothing means that it is passed on.
    using Fault = std::function<std::optional<Behaviour>(const ReceivedRequest &)>;

    /// `arguments` are the practice server's. Without `storeFile` the store is in memory.
    explicit Office(const QStringList &arguments = {}, const QString &storeFile = {});
    ~Office();

    /// Starts the environment and waits until account, software packages and requests have been read.
    void open();
    /// Connects it to the consents too, over the same wire; before open().
    void useConsents();
    /// Closes the environment and makes it anew with the same store, as a next start of the program does.
    void reopen();
    [[nodiscard]] Environment *environment() const { return m_environment.get(); }
    [[nodiscard]] ui::SecretClipboard *clipboard() { return &m_clipboard; }
    /// Somebody else with the same key, who does not use this window nor this wire.
    [[nodiscard]] practice::PracticeClient &colleague() { return m_colleague; }
    [[nodiscard]] QUrl inbox() const { return m_service.inbox(); }
    [[nodiscard]] QString consentsApiKey() const { return m_service.consentsApiKey(); }

    /// From now on; an empty one mends the wire.
    void setFault(Fault fault) { m_fault = std::move(fault); }
    /// Has the practice server carry it out and gives its answer as it came.
    [[nodiscard]] QByteArray passOn(const ReceivedRequest &request) const;
    /// Requests that came over the wire with this verb, to a path that ends so.
    [[nodiscard]] int sent(const QByteArray &verb, const QByteArray &pathEnd) const;
    /// The requests to this address that the practice server has.
    [[nodiscard]] QJsonArray requestsTo(const QString &email);

    /// A wizard of this office, shown and active; gone at the latest with the office.
    ui::LinkWizard *openWizard();
    /// The same, at the step that the request has reached.
    ui::LinkWizard *openWizardFor(const QString &requestId);
    /// Creates a request and gives its id.
    [[nodiscard]] QString createRequest(const QString &email,
                                        const QString &softwarePackageId = QStringLiteral("yuki"));
    /// Reads the list and waits until the request is in it with this status.
    void waitForStatus(const QString &requestId, AuthorisationRequest::Status status);

    /// While it is read-only, whatever the program writes fails as it does on a full disk.
    void setStoreReadOnly(bool isReadOnly);

private:
    void makeEnvironment();

    PracticeService m_service;
    practice::PracticeClient m_colleague;
    Fault m_fault;
    FaultyServer m_wire;
    Store m_store;
    ui::SecretClipboard m_clipboard;
    ui::WindowKeys m_windowKeys;
    std::unique_ptr<Environment> m_environment;
    QPointer<ui::LinkWizard> m_wizard;
};

/// What the first page of the wizard is filled in with.
struct FirstPage
{
    QString clientName = QStringLiteral("De Vries Bouw");
    QString clientEmail = QStringLiteral("jan@devriesbouw.example");
    QString organisation = QStringLiteral("Zuiderzee Orgelbouw");
    QString kvkNumber;
    QString software = QStringLiteral("Yuki");
};

/// Fills in the first page by keys and clicks; the office pays.
void fillIn(ui::LinkWizard *wizard, const FirstPage &page = {});
/// Empties the field and types; what has no key of its own comes as from an input method.
void enterText(QWidget *field, const QString &text);
/// Counts from 1.
[[nodiscard]] int stepOf(const ui::LinkWizard *wizard);
void pressPrimary(ui::LinkWizard *wizard);
/// What stands in the wizard's message bar; empty without one.
[[nodiscard]] QString messageOf(const ui::LinkWizard *wizard);
/// What stands beneath the field that holds the editor of this name.
[[nodiscard]] QString noteAt(const ui::LinkWizard *wizard, const QString &editor);
/// Only what was typed beneath the field is an error; hints and warnings are none.
[[nodiscard]] bool hasErrorAt(const ui::LinkWizard *wizard, const QString &editor);
/// What the list of facts that can be seen says under this name.
[[nodiscard]] QString factOf(const ui::LinkWizard *wizard, const QString &name);
/// The texts of all labels that can be seen within.
[[nodiscard]] QStringList visibleTexts(const QWidget *window);

} // namespace authdesk::test
