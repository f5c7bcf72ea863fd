// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/html.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

// Outside of any namespace, as Qt asks; a static library's resources are dropped by the linker without it.
static void loadPages()
{
    Q_INIT_RESOURCE(practice_pages);
}

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray resourceFile(const QString &name)
{
    static const bool loaded = (loadPages(), true);
    Q_UNUSED(loaded)
    QFile file(":/practice/"_L1 + name);
    const bool opened = file.open(QFile::ReadOnly);
    Q_ASSERT_X(opened, "resourceFile", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

const QString &templateText(const QString &name)
{
    static QHash<QString, QString> known;
    auto found = known.constFind(name);
    if (found == known.constEnd())
        found = known.insert(name, QString::fromUtf8(resourceFile(name + ".html"_L1)));
    return *found;
}

QString localeName(Language language)
{
    return language == Language::Dutch ? u"nl"_s : u"en"_s;
}

Answer &withPageHeaders(Answer &answer)
{
    return answer
        .with("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'; "
                                         "frame-ancestors 'none'; base-uri 'none'")
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "no-referrer")
        .with("Cache-Control", "no-store");
}

QString fillPlace(const QRegularExpressionMatch &place, Language language, const Places &places)
{
    if (place.hasCaptured(u"raw"_s))
        return places.value(place.captured(u"raw"_s));
    const QStringList words = place.captured(u"words"_s).split(u' ', Qt::SkipEmptyParts);
    if (words.constFirst() != "t"_L1)
        return places.value(words.constFirst()).toHtmlEscaped();
    QStringList arguments;
    for (const QString &word : words.mid(2))
        arguments.append(places.value(word));
    return textIn(language, words.at(1), arguments).toHtmlEscaped();
}

} // namespace

Language languageOf(const QString &code)
{
    return code == "nl"_L1 ? Language::Dutch : Language::English;
}

Language languageOf(const Request &request)
{
    const QByteArray first = request.header("Accept-Language").split(',').constFirst().trimmed().toLower();
    return first.startsWith("nl") ? Language::Dutch : Language::English;
}

QString filled(const QString &name, Language language, const Places &places)
{
    static const QRegularExpression place(u"\\{\\{\\{(?<raw>[a-zA-Z]+)\\}\\}\\}|\\{\\{(?<words>[^{}]+)\\}\\}"_s);
    const QString &source = templateText(name);
    QString result;
    qsizetype end = 0;
    auto matches = place.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += source.mid(end, match.capturedStart() - end);
        result += fillPlace(match, language, places);
        end = match.capturedEnd();
    }
    return result + source.mid(end);
}

QString textIn(Language language, const QString &key, const QStringList &arguments)
{
    static const QJsonObject texts = QJsonDocument::fromJson(resourceFile(u"texts.json"_s)).object();
    QString text = texts[key].toObject()[localeName(language)].toString();
    Q_ASSERT_X(!text.isEmpty(), "textIn", qPrintable(key));
    // In one go, so that a %1 in somebody's name stays as it is.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (digit >= 1 && digit <= arguments.size()) {
            result += arguments.at(digit - 1);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

QString momentIn(Language language, qint64 moment)
{
    const QLocale locale(language == Language::Dutch ? u"nl_NL"_s : u"en_GB"_s);
    return locale.toString(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC), u"d MMMM yyyy, HH:mm 'UTC'"_s);
}

Answer page(int status, Language language, const QString &title, const QString &main, const QString &outcome,
            const QString &head)
{
    const QString body = filled(u"layout"_s, language,
                                {{u"language"_s, localeName(language)},
                                 {u"title"_s, title},
                                 {u"main"_s, main},
                                 {u"outcome"_s, outcome},
                                 {u"head"_s, head}});
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = body.toUtf8();
    return withPageHeaders(answer).with("Content-Language", localeName(language).toLatin1());
}

Answer notice(int status, Language language, const QString &outcome, const QStringList &arguments)
{
    const QString title = textIn(language, "notice."_L1 + outcome + ".title"_L1, arguments);
    const QString text = textIn(language, "notice."_L1 + outcome + ".text"_L1, arguments);
    return page(status, language, title, filled(u"notice"_s, language, {{u"title"_s, title}, {u"text"_s, text}}),
                outcome);
}

Answer seeOther(const QString &path)
{
    Answer answer;
    answer.status = 303;
    answer.with("Location", path.toUtf8());
    return withPageHeaders(answer);
}

Answer styleSheet()
{
    Answer answer;
    answer.contentType = "text/css; charset=utf-8";
    answer.body = resourceFile(u"style.css"_s);
    return answer.with("X-Content-Type-Options", "nosniff");
}

} // namespace authdesk::practice
