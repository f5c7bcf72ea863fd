// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace authdesk {

/// What an error body says (RFC 9457), with the service's `errors: {field: [text]}`. Empty where it says nothing.
struct ProblemDetails
{
    QString title;
    QString detail;
    QHash<QString, QStringList> fieldErrors;
};

/// Reads what can be read: services send error bodies that are empty, HTML, or JSON of another shape.
[[nodiscard]] ProblemDetails problemDetails(const QByteArray &body);

} // namespace authdesk
