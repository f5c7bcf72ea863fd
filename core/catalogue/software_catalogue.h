// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/software_package.h"
#include "core/net/http_client.h"

#include <QList>
#include <QObject>
#include <optional>

namespace authdesk {

/// The software packages that the platform connects to. Read with each refresh; they seldom change.
class SoftwareCatalogue : public QObject
{
    Q_OBJECT

public:
    explicit SoftwareCatalogue(HttpClient *client, QObject *parent = nullptr);

    [[nodiscard]] const QList<SoftwarePackage> &packages() const { return m_packages; }
    [[nodiscard]] const SoftwarePackage *find(const QString &id) const;
    /// The package's name, or the id itself where the package is not known.
    [[nodiscard]] QString nameOf(const QString &id) const;
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    void refresh();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<void> read();

    HttpClient *m_client;
    QList<SoftwarePackage> m_packages;
    std::optional<ApiError> m_error;
    bool m_isRunning = false;
};

} // namespace authdesk
