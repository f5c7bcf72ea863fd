// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include <QCoreApplication>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString waitSentence(const ApiError &error)
{
    if (!error.retryAfter)
        return ErrorText::tr(
            "The service is receiving too many requests at the moment. Wait a few minutes and try again.");
    const auto seconds = int(error.retryAfter->count());
    if (seconds <= 90)
        return ErrorText::tr("The service asks for a short break. Try again in %n second(s).", nullptr, seconds);
    return ErrorText::tr("The service asks for a short break. Try again in %n minute(s).", nullptr,
                         (seconds + 59) / 60);
}

/// Why the person got no answer, for calls that may have been carried out.
QString unknownOutcome(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled || error.kind == ApiError::Kind::ShutDown)
        return ErrorText::tr("This was stopped while it was being sent, so it may have been carried out. "
                             "Look it up before you try again.");
    if (error.kind == ApiError::Kind::MalformedAnswer || error.kind == ApiError::Kind::TooLarge)
        return ErrorText::tr("The service's answer could not be read, so it may have been carried out. "
                             "Look it up before you try again.");
    return ErrorText::tr("The connection was lost before the answer came, so it may have been carried out. "
                         "Look it up before you try again.");
}

QString knownOutcome(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Offline:
        return ErrorText::tr("The service cannot be reached. Check your internet connection and try again.");
    case Kind::TimedOut:
        return ErrorText::tr("The service took too long to answer. Try again in a moment.");
    case Kind::Tls:
        return ErrorText::tr(
            "The connection is not secure, so nothing was sent. Check the address and the date of this "
            "computer, or ask your system administrator.");
    case Kind::Redirected:
        return ErrorText::tr("The service points to another address, which is not followed to keep your API key safe. "
                             "Check the address under \"Switch environment\".");
    case Kind::NotAuthenticated:
        return ErrorText::tr("The service does not accept the API key. It may have lapsed or belong to another "
                             "environment: enter a new one under \"Switch environment\".");
    case Kind::NotAllowed:
        return ErrorText::tr(
            "Your role or subscription does not allow this. Ask the administrator of your environment.");
    case Kind::NotFound:
        return ErrorText::tr("This no longer exists. Refresh the list to see what is there now.");
    case Kind::Conflict:
        return ErrorText::tr("This cannot be done in the present state. Refresh the list to see what has changed.");
    case Kind::ChangedMeanwhile:
        return ErrorText::tr("Somebody else has changed this in the meantime. Look at the new state and try again.");
    case Kind::InvalidInput:
        return ErrorText::tr("The service does not accept what was entered. Correct it and try again.");
    case Kind::TooManyRequests:
        return waitSentence(error);
    case Kind::ServerFailure:
        return ErrorText::tr("Something went wrong at the service. Try again later; if it stays, contact support.");
    case Kind::MalformedAnswer:
        return ErrorText::tr(
            "The service gave an answer that cannot be read. Check the address under \"Switch environment\", or "
            "contact support.");
    case Kind::TooLarge:
        return ErrorText::tr("The service gave an answer that is too large to be right. Contact support.");
    case Kind::Cancelled:
        return ErrorText::tr("This was cancelled. Nothing was changed.");
    case Kind::ShutDown:
        return ErrorText::tr("Authdesk was closing, so this was not done.");
    case Kind::NotStored:
        return ErrorText::tr("Nothing was sent: Authdesk could not write it to its own store on this computer first. "
                             "Check that the disk is not full and try again.");
    }
    return {};
}

/// The name of the kind in the code, by which support and developers search.
QString nameOf(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Offline:
        return u"Offline"_s;
    case Kind::TimedOut:
        return u"TimedOut"_s;
    case Kind::Tls:
        return u"Tls"_s;
    case Kind::Redirected:
        return u"Redirected"_s;
    case Kind::NotAuthenticated:
        return u"NotAuthenticated"_s;
    case Kind::NotAllowed:
        return u"NotAllowed"_s;
    case Kind::NotFound:
        return u"NotFound"_s;
    case Kind::Conflict:
        return u"Conflict"_s;
    case Kind::ChangedMeanwhile:
        return u"ChangedMeanwhile"_s;
    case Kind::InvalidInput:
        return u"InvalidInput"_s;
    case Kind::TooManyRequests:
        return u"TooManyRequests"_s;
    case Kind::ServerFailure:
        return u"ServerFailure"_s;
    case Kind::MalformedAnswer:
        return u"MalformedAnswer"_s;
    case Kind::TooLarge:
        return u"TooLarge"_s;
    case Kind::Cancelled:
        return u"Cancelled"_s;
    case Kind::ShutDown:
        return u"ShutDown"_s;
    case Kind::NotStored:
        return u"NotStored"_s;
    }
    return {};
}

} // namespace

QString sentenceFor(const ApiError &error)
{
    return error.outcomeUnknown ? unknownOutcome(error) : knownOutcome(error);
}

QString headlineFor(const ApiError &error)
{
    using Kind = ApiError::Kind;
    if (error.outcomeUnknown)
        return ErrorText::tr("Not certain whether it was done");
    switch (error.kind) {
    case Kind::Offline:
        return ErrorText::tr("No connection");
    case Kind::TimedOut:
        return ErrorText::tr("No answer in time");
    case Kind::Tls:
        return ErrorText::tr("The connection is not secure");
    case Kind::NotAuthenticated:
        return ErrorText::tr("The API key is not accepted");
    case Kind::NotAllowed:
        return ErrorText::tr("Not allowed");
    case Kind::NotFound:
        return ErrorText::tr("No longer there");
    case Kind::Conflict:
    case Kind::ChangedMeanwhile:
        return ErrorText::tr("Changed in the meantime");
    case Kind::InvalidInput:
        return ErrorText::tr("Not accepted");
    case Kind::TooManyRequests:
        return ErrorText::tr("A short break is needed");
    case Kind::Cancelled:
    case Kind::ShutDown:
        return ErrorText::tr("Stopped");
    case Kind::NotStored:
        return ErrorText::tr("Nothing was sent");
    case Kind::Redirected:
    case Kind::ServerFailure:
    case Kind::MalformedAnswer:
    case Kind::TooLarge:
        break;
    }
    return ErrorText::tr("The service has a problem");
}

QString supportDetails(const ApiError &error, const QDateTime &at)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + value.simplified());
    };
    add(u"Kind"_s, nameOf(error.kind));
    add(u"Outcome unknown"_s, error.outcomeUnknown ? u"yes"_s : QString());
    add(u"HTTP status"_s, error.httpStatus > 0 ? QString::number(error.httpStatus) : u"none"_s);
    add(u"Title"_s, error.title);
    add(u"Detail"_s, error.detail);
    QStringList fields = error.fieldErrors.keys();
    fields.sort();
    for (const QString &field : std::as_const(fields))
        add(u"Field "_s + field, error.fieldErrors.value(field).join(u"; "_s));
    add(u"Correlation id"_s, error.correlationId);
    add(u"Time"_s, at.toUTC().toString(Qt::ISODate));
    add(u"Version"_s, u"Authdesk "_s + QLatin1StringView(AUTHDESK_VERSION));
    return lines.join(u'\n');
}

} // namespace authdesk::ui
