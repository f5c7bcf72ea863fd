// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/idempotency.h"

#include "app/practice/http_answer.h"

#include <QCryptographicHash>
#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 255;

/// The same for the same call with the same content, however its JSON was written.
QString fingerprint(const Request &request, const QJsonObject &content)
{
    const QByteArray text = request.path.toLower().toUtf8() + '\n' + compactJson(content);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace

tl::expected<QString, Answer> Idempotency::readKey(const Request &request)
{
    const QByteArray key = request.header("Idempotency-Key");
    const bool printable = std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (key.isEmpty() || key.size() > longestKey || !printable)
        return tl::unexpected(problem(
            400, u"Send an Idempotency-Key of 1 to %1 printable ASCII characters with this call."_s.arg(longestKey)));
    return QString::fromLatin1(key);
}

std::optional<Answer> Idempotency::replay(const QString &key, const Request &request, const QJsonObject &content)
{
    QSqlQuery query =
        m_store.run(u"SELECT content, location, body, superseded FROM idempotency WHERE key = ?"_s, {key});
    if (!query.next())
        return std::nullopt;
    if (query.value(0).toString() != fingerprint(request, content))
        return problem(422, u"This Idempotency-Key was used with other content."_s);
    if (query.value(3).toBool())
        return problem(409, u"The set of connection keys that this call made has been replaced or has ended."_s);
    Answer answer;
    answer.status = 201;
    if (const QByteArray location = query.value(1).toByteArray(); !location.isEmpty())
        answer.with("Location", location);
    answer.body = query.value(2).toByteArray();
    if (!answer.body.isEmpty())
        answer.contentType = "application/json";
    return answer;
}

void Idempotency::remember(const QString &key, const Request &request, const QJsonObject &content, const Answer &answer,
                           qint64 organisation)
{
    m_store.run(u"INSERT INTO idempotency (key, content, location, body, organisation) VALUES (?, ?, ?, ?, ?)"_s,
                {key, fingerprint(request, content), QString::fromUtf8(answer.header("Location")), answer.body,
                 organisation > 0 ? QVariant(organisation) : QVariant()});
}

void Idempotency::supersede(qint64 organisation)
{
    m_store.run(u"UPDATE idempotency SET body = NULL, superseded = 1 WHERE organisation = ?"_s, {organisation});
}

} // namespace authdesk::practice
