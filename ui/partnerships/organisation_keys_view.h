// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnerships/partnerships.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace authdesk {
class SoftwareCatalogue;
}

namespace authdesk::ui {

/// The client's organisations and how the keys of each are, of one partnership at a time. Read when it is looked at,
/// after a moment on the row; another partnership ends the reading of the one before.
class OrganisationKeysView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    OrganisationKeysView(Partnerships *partnerships, const SoftwareCatalogue *software, QWidget *parent = nullptr);
    ~OrganisationKeysView() override;

    /// Reads it, unless it is the one that is shown and has not ended since. Nothing empties the view.
    void showPartnership(const std::optional<Partnership> &partnership);
    /// Nothing until they have been read.
    [[nodiscard]] const std::optional<QList<OrganisationWithKeys>> &rows() const { return m_rows; }

Q_SIGNALS:
    void rowsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void readSoon();
    void read();
    void takeRows(const Result<QList<OrganisationWithKeys>> &rows);
    void showFailure(const ApiError &error);
    void showLoading();
    void showParts(bool isLoading, bool hasFailed);
    void build();

    Partnerships *m_partnerships;
    const SoftwareCatalogue *m_software;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column;
    QProgressBar *m_progress;
    QLabel *m_failure;
    QPushButton *m_again;
    QTimer m_moment;
    QObject *m_reading = nullptr; ///< its going ends the call
    QString m_id;
    Partnership::Status m_status = Partnership::Status::Unknown;
    std::optional<QList<OrganisationWithKeys>> m_rows;
    bool m_isWanted = false; ///< to be read as soon as it is looked at
};

} // namespace authdesk::ui
