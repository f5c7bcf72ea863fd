// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/pending_letter.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

QString nameOf(PendingCause cause)
{
    switch (cause) {
    case PendingCause::EmailNotReceived:
        return u"email-not-received"_s;
    case PendingCause::LinkNotFollowed:
        return u"link-not-followed"_s;
    case PendingCause::NotYetAccepted:
        break;
    }
    return u"not-yet-accepted"_s;
}

/// In one pass, so that a client's name that looks like a place-holder stays what it is.
QString filledIn(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    QString filled;
    qsizetype from = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        filled += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    filled += QStringView(text).mid(from);
    return filled;
}

} // namespace

PendingLetter pendingLetter(const AuthorisationRequest &request, MailLanguage language, const LetterSender &sender)
{
    PendingLetter letter;
    const std::optional<PendingCause> cause = likeliestCause(request);
    if (!cause)
        return letter;
    const bool isDutch = language == MailLanguage::Dutch;
    QFile file(u":/letters/%1.%2.txt"_s.arg(nameOf(*cause), isDutch ? u"nl"_s : u"en"_s));
    if (!file.open(QIODevice::ReadOnly))
        return letter;
    const QLocale locale(isDutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString sentOn = locale.toString(request.lastSentOn.toLocalTime().date(), u"d MMMM yyyy"_s);
    const QString text = filledIn(QString::fromUtf8(file.readAll()), {{u"client"_s, request.clientName},
                                                                      {u"organisation"_s, request.organisation.name},
                                                                      {u"date"_s, sentOn},
                                                                      {u"sender"_s, sender.person},
                                                                      {u"office"_s, sender.office}});
    letter.subject = text.section(u'\n', 0, 0);
    letter.body = text.section(u'\n', 2).trimmed();
    return letter;
}

} // namespace authdesk::ui
