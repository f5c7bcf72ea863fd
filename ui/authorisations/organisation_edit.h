// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/organisation.h"
#include "core/net/api_error.h"

#include <QLineEdit>
#include <QList>
#include <memory>

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace authdesk {
class OrganisationRegister;
}

namespace authdesk::ui {

/// A line for an organisation's name that searches the register by name or KVK number while one types. What is typed by
/// hand stays as it is; a hit that is chosen gives name and number. The last question wins.
class OrganisationEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class SearchState { Idle, Searching, Found, NothingFound, Failed, Chosen };

    /// The register outlives it.
    explicit OrganisationEdit(const OrganisationRegister *organisationRegister, QWidget *parent = nullptr);
    ~OrganisationEdit() override;

    [[nodiscard]] SearchState searchState() const { return m_state; }

Q_SIGNALS:
    /// A hit was chosen from the list.
    void chosen(const Organisation &organisation);
    void searchStateChanged();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void searchLater(const QString &typed);
    void search();
    void show(const QList<Organisation> &found);
    void setSearchState(SearchState state);

    const OrganisationRegister *m_register;
    QStandardItemModel *m_hits;
    QCompleter *m_completer;
    QTimer *m_pause;
    std::unique_ptr<QObject> m_question; ///< destroying it cancels the search under way
    SearchState m_state = SearchState::Idle;
};

} // namespace authdesk::ui
