// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/software_catalogue.h"

#include "core/net/json_answer.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

SoftwareCatalogue::SoftwareCatalogue(HttpClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

const SoftwarePackage *SoftwareCatalogue::find(const QString &id) const
{
    const auto found =
        std::find_if(m_packages.cbegin(), m_packages.cend(), [&id](const auto &p) { return p.id == id; });
    return found == m_packages.cend() ? nullptr : &*found;
}

QString SoftwareCatalogue::nameOf(const QString &id) const
{
    const SoftwarePackage *package = find(id);
    return package ? package->name : id;
}

void SoftwareCatalogue::refresh()
{
    if (!m_isRunning)
        read();
}

QCoro::Task<Result<QList<SoftwarePackage>>> SoftwareCatalogue::readAll()
{
    HttpRequest request(HttpRequest::Verb::Get, u"/api/v1/software-packages"_s);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), this);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Result<QJsonObject> json = jsonObject(*answer);
    if (!json)
        co_return tl::unexpected(json.error());
    QList<SoftwarePackage> packages;
    const QJsonArray rows = json->value("data"_L1).toArray();
    for (const auto &row : rows) {
        if (const std::optional<SoftwarePackage> package = softwarePackageFromJson(row.toObject()))
            packages.append(*package);
    }
    std::sort(packages.begin(), packages.end(),
              [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    co_return packages;
}

QCoro::Task<void> SoftwareCatalogue::read()
{
    m_isRunning = true;
    const Result<QList<SoftwarePackage>> packages = co_await readAll();
    if (!packages &&
        (packages.error().kind == ApiError::Kind::Cancelled || packages.error().kind == ApiError::Kind::ShutDown))
        co_return; // this object is going, or gone
    m_isRunning = false;
    if (packages) {
        m_packages = *packages;
        m_error.reset();
    } else {
        m_error = packages.error();
    }
    Q_EMIT changed();
}

} // namespace authdesk
