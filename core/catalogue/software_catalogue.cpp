// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/software_catalogue.h"

#include "core/net/api_call.h"
#include "core/net/json_answer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

Result<QList<SoftwarePackage>> packagesIn(const HttpAnswer &answer)
{
    Result<QList<SoftwarePackage>> packages = decodedList(answer, softwarePackageFromJson);
    if (packages)
        std::sort(packages->begin(), packages->end(),
                  [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return packages;
}

} // namespace

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

QCoro::Task<void> SoftwareCatalogue::read()
{
    m_isRunning = true;
    HttpRequest request(HttpRequest::Verb::Get, u"/api/v1/software-packages"_s);
    const Result<QList<SoftwarePackage>> packages = co_await call(m_client, std::move(request), packagesIn, this);
    if (!packages && packages.error().isAbandoned())
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
