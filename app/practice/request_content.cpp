// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/request_content.h"

#include "app/practice/catalogue.h"
#include "app/practice/http_answer.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestEmail = 254;
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestMessage = 2000;

/// Characters as people and JSON Schema count them, not UTF-16 units.
qsizetype lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

bool hasControls(const QString &text)
{
    static const QRegularExpression controls(u"[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]"_s);
    return controls.match(text).hasMatch();
}

/// Reads the fields of one body and notes, per field, why it is refused.
class FieldReader
{
public:
    explicit FieldReader(QJsonObject body)
        : m_body(std::move(body))
    {
    }

    [[nodiscard]] QJsonObject errors() const { return m_errors; }

    void refuse(const QString &field, const QString &text)
    {
        QJsonArray texts = m_errors[field].toArray();
        texts.append(text);
        m_errors[field] = texts;
    }

    QString name(const QJsonObject &object, const QString &key, const QString &field)
    {
        QString text = object[key].toString().trimmed();
        if (!object[key].isString() || text.isEmpty())
            refuse(field, u"This is required."_s);
        else if (lengthOf(text) > longestName)
            refuse(field, u"At most %1 characters."_s.arg(longestName));
        else if (hasControls(text) || text.contains(u'\n'))
            refuse(field, u"Control characters are not allowed."_s);
        return text;
    }

    QString email()
    {
        QString text = m_body["clientEmail"_L1].toString().trimmed();
        if (text.isEmpty())
            refuse(u"clientEmail"_s, u"This is required."_s);
        else if (!looksLikeEmail(text))
            refuse(u"clientEmail"_s, u"This is not a valid e-mail address."_s);
        return text;
    }

    QString package()
    {
        QString id = m_body["softwarePackageId"_L1].toString();
        if (id.isEmpty())
            refuse(u"softwarePackageId"_s, u"This is required."_s);
        else if (!softwarePackage(id))
            refuse(u"softwarePackageId"_s, u"This software package is not known."_s);
        return id;
    }

    QString oneOf(const QString &field, const QStringList &choices)
    {
        QString text = m_body[field].toString();
        if (!choices.contains(text))
            refuse(field, u"Must be one of: %1."_s.arg(choices.join(u", "_s)));
        return text;
    }

    QString message()
    {
        const QJsonValue value = m_body["message"_L1];
        if (value.isUndefined() || value.isNull())
            return {};
        QString text = value.toString().trimmed();
        if (!value.isString())
            refuse(u"message"_s, u"Must be text."_s);
        else if (lengthOf(text) > longestMessage)
            refuse(u"message"_s, u"At most %1 characters."_s.arg(longestMessage));
        else if (hasControls(text))
            refuse(u"message"_s, u"Control characters are not allowed."_s);
        return text;
    }

    QString kvk(const QJsonObject &organisation)
    {
        const QJsonValue value = organisation["identifier"_L1];
        if (value.isUndefined() || value.isNull())
            return {};
        static const QRegularExpression eightDigits(u"^[0-9]{8}$"_s);
        const QJsonObject identifier = value.toObject();
        QString number = identifier["value"_L1].toString();
        if (identifier["scheme"_L1].toString() != "NL:KVK"_L1)
            refuse(u"organisation.identifier.scheme"_s, u"Only NL:KVK is known."_s);
        if (!eightDigits.match(number).hasMatch())
            refuse(u"organisation.identifier.value"_s, u"A Chamber of Commerce (KVK) number has 8 digits."_s);
        return number;
    }

    RequestContent read()
    {
        const QJsonObject organisation = m_body["organisation"_L1].toObject();
        RequestContent content;
        content.clientName = name(m_body, u"clientName"_s, u"clientName"_s);
        content.clientEmail = email();
        content.softwarePackageId = package();
        content.organisationName = name(organisation, u"name"_s, u"organisation.name"_s);
        content.kvk = kvk(organisation);
        content.paidBy = oneOf(u"paidBy"_s, {u"requester"_s, u"client"_s});
        content.language = oneOf(u"language"_s, {u"nl"_s, u"en"_s});
        content.message = message();
        return content;
    }

private:
    QJsonObject m_body;
    QJsonObject m_errors;
};

} // namespace

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression local(u"^[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+"
                                          "([.][\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression domain(
        u"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])$"_s);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > longestLocalPart || lengthOf(text) > longestEmail)
        return false;
    // toAce gives an empty text for what cannot be a host name.
    const QString host = QString::fromLatin1(QUrl::toAce(text.mid(at + 1))).toLower();
    return local.match(text.left(at)).hasMatch() && domain.match(host).hasMatch();
}

tl::expected<QJsonObject, Answer> readJsonBody(const Request &request)
{
    const QByteArray type = request.header("Content-Type").split(';').constFirst().trimmed().toLower();
    if (type != "application/json")
        return tl::unexpected(problem(415, u"Send the body as application/json."_s));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tl::unexpected(problem(400, u"The body is not a JSON object."_s));
    return document.object();
}

tl::expected<RequestContent, Answer> readRequestContent(const QJsonObject &body)
{
    FieldReader reader(body);
    RequestContent content = reader.read();
    if (const QJsonObject errors = reader.errors(); !errors.isEmpty())
        return tl::unexpected(refusedFields(errors));
    return content;
}

} // namespace authdesk::practice
