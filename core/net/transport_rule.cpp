// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/transport_rule.h"

#include <QHostAddress>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace authdesk {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isTransportAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

std::optional<ApiError> transportRefusal(const QUrl &url)
{
    ApiError error;
    error.kind = ApiError::Kind::Tls;
    if (!isTransportAllowed(url)) {
        error.detail = u"Only https is allowed to %1"_s.arg(url.host().isEmpty() ? u"this address"_s : url.host());
        return error;
    }
    if (url.scheme() == "https"_L1 && !QSslSocket::supportsSsl()) {
        error.detail = u"This computer has no TLS library that Qt can use (built for %1)"_s.arg(
            QSslSocket::sslLibraryBuildVersionString());
        return error;
    }
    return std::nullopt;
}

} // namespace authdesk
