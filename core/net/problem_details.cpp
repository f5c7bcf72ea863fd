// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/problem_details.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// Longer texts are somebody's stack trace, not a sentence for people.
constexpr qsizetype longestText = 2000;

QString text(const QJsonValue &value)
{
    return value.toString().trimmed().left(longestText);
}

QStringList texts(const QJsonValue &value)
{
    QStringList found;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &item : list) {
        if (const QString words = text(item); !words.isEmpty())
            found.append(words);
    }
    return found;
}

} // namespace

ProblemDetails problemDetails(const QByteArray &body)
{
    ProblemDetails problem;
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    problem.title = text(json.value("title"_L1));
    problem.detail = text(json.value("detail"_L1));
    const QJsonObject errors = json.value("errors"_L1).toObject();
    for (auto field = errors.begin(); field != errors.end(); ++field) {
        if (const QStringList words = texts(field.value()); !words.isEmpty())
            problem.fieldErrors.insert(field.key(), words);
    }
    return problem;
}

} // namespace authdesk
