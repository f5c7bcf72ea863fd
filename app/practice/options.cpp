// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <optional>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Plays both sides of the authorisations and consents APIs on this machine, for practice."_s);
    parser.addOptions({
        {u"store"_s, u"Keep the state in FILE; in memory without."_s, u"FILE"_s},
        {u"clients"_s, u"Make up N sample clients in a new store (0)."_s, u"N"_s},
        {u"seed"_s, u"The same seed makes the same sample clients (1)."_s, u"N"_s},
        {u"port"_s, u"Listen on this port of 127.0.0.1 (any free one)."_s, u"N"_s},
        {u"api-key"_s, u"The key to ask for (AUTHDESK_PRACTICE_API_KEY, else a random one)."_s, u"KEY"_s},
        {u"latency"_s, u"Answer each call of the API after so many milliseconds (0)."_s, u"MS"_s},
        {u"fail"_s, u"Let this part of the API's calls fail, 0 to 1 (0)."_s, u"RATE"_s},
        {u"role"_s, u"basic, advanced or administrator (administrator)."_s, u"ROLE"_s},
        {u"subscription"_s, u"free or basic (basic)."_s, u"NAME"_s},
        {u"resend-interval"_s, u"Refuse to send again within so many seconds (300)."_s, u"SECONDS"_s},
        {u"delivery-delay"_s, u"E-mails arrive after so many milliseconds (1000)."_s, u"MS"_s},
        {u"consents"_s, u"How the consents answer: documented or observed (observed)."_s, u"MODE"_s},
        {u"consents-api-key"_s, u"A key of their own for the consents (the one of --api-key)."_s, u"KEY"_s},
        {u"consents-environment"_s,
         u"development or production (development). The key practice-production-key, or practice-development-key, is "
         "always that of the other one, and answers 401."_s,
         u"NAME"_s},
        {u"consents-rate"_s, u"With --consents observed, answer 429 after so many calls in a second; 0 never (1000)."_s,
         u"N"_s},
        {u"location"_s,
         u"Location of a new consent: absolute, relative, or slash, absolute and ended by one (absolute)."_s,
         u"FORM"_s},
        {u"hostile-consents"_s,
         u"Add a few sample consents that are hard to read: no name, unknown status and system."_s},
        {u"clock-offset-days"_s,
         u"Let the server's time be so many days ahead (as it was left in the store). POST /practice/clock with the "
         u"API "
         "key and {\"advanceDays\": N} moves it while the server runs."_s,
         u"N"_s},
        {u"with-parent"_s, u"End when standard input closes."_s},
        {QStringList{u"h"_s, u"help"_s}, u"Show this help."_s},
    });
}

/// Reads values one by one and keeps the first complaint.
class ValueReader
{
public:
    explicit ValueReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] QString complaint() const { return m_complaint; }

    template<typename Number>
    void number(const QString &name, Number &target, qlonglong smallest, qlonglong largest)
    {
        if (!m_parser.isSet(name))
            return;
        bool understood = false;
        const qlonglong value = m_parser.value(name).toLongLong(&understood);
        if (!understood || value < smallest || value > largest)
            complain(u"--%1 must be a whole number from %2 to %3."_s.arg(name).arg(smallest).arg(largest));
        else
            target = static_cast<Number>(value);
    }

    void rate(const QString &name, double &target)
    {
        if (!m_parser.isSet(name))
            return;
        bool understood = false;
        const double value = m_parser.value(name).toDouble(&understood);
        // Written so that "nan" is refused too.
        if (!understood || !(value >= 0 && value <= 1))
            complain(u"--%1 must be a number from 0 to 1."_s.arg(name));
        else
            target = value;
    }

    template<typename Choice>
    void choice(const QString &name, Choice &target, const QStringList &names)
    {
        if (!m_parser.isSet(name))
            return;
        const qsizetype index = names.indexOf(m_parser.value(name));
        if (index < 0)
            complain(u"--%1 must be one of: %2."_s.arg(name, names.join(u", "_s)));
        else
            target = static_cast<Choice>(index);
    }

    void apiKey(const QString &name, const QString &environmentKey, QString &target)
    {
        static const QRegularExpression form(u"^[!-~]{8,200}$"_s);
        const bool given = m_parser.isSet(name);
        target = given ? m_parser.value(name) : environmentKey;
        if ((given || !target.isEmpty()) && !form.match(target).hasMatch())
            complain(u"The API key must be 8 to 200 printable ASCII characters without spaces."_s);
    }

private:
    void complain(const QString &text)
    {
        if (m_complaint.isEmpty())
            m_complaint = text;
    }

    const QCommandLineParser &m_parser;
    QString m_complaint;
};

void readConsentsOptions(const QCommandLineParser &parser, ValueReader &reader, Options &options)
{
    reader.choice(u"consents"_s, options.consentsBehaviour, {u"documented"_s, u"observed"_s});
    reader.choice(u"consents-environment"_s, options.consentsEnvironment, {u"development"_s, u"production"_s});
    reader.choice(u"location"_s, options.location, {u"absolute"_s, u"relative"_s, u"slash"_s});
    reader.number(u"consents-rate"_s, options.consentsRate, 0, 1'000'000);
    reader.apiKey(u"consents-api-key"_s, {}, options.consentsApiKey);
    options.hostileConsents = parser.isSet(u"hostile-consents"_s);
    if (parser.isSet(u"clock-offset-days"_s)) {
        int days = 0;
        reader.number(u"clock-offset-days"_s, days, 0, 3650);
        options.clockOffsetDays = days;
    }
}

} // namespace

tl::expected<Options, QString> readOptions(const QStringList &arguments, const QString &environmentKey)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(QStringList(u"authdesk-practice"_s) + arguments))
        return tl::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(u"Unexpected argument \"%1\"."_s.arg(parser.positionalArguments().constFirst()));

    Options options;
    ValueReader reader(parser);
    reader.number(u"clients"_s, options.clients, 0, 1'000'000);
    reader.number(u"seed"_s, options.seed, 0, std::numeric_limits<qlonglong>::max());
    reader.number(u"port"_s, options.port, 0, 65535);
    reader.number(u"latency"_s, options.latency, 0, 600'000);
    reader.number(u"resend-interval"_s, options.resendIntervalSeconds, 0, 86'400);
    reader.number(u"delivery-delay"_s, options.deliveryDelay, 0, 86'400'000);
    reader.rate(u"fail"_s, options.failRate);
    reader.choice(u"role"_s, options.role, {u"basic"_s, u"advanced"_s, u"administrator"_s});
    reader.choice(u"subscription"_s, options.subscription, {u"free"_s, u"basic"_s});
    reader.apiKey(u"api-key"_s, environmentKey, options.apiKey);
    readConsentsOptions(parser, reader, options);
    options.storeFile = parser.value(u"store"_s);
    if (parser.isSet(u"store"_s) && options.storeFile.isEmpty())
        return tl::unexpected(u"--store needs the name of a file."_s);
    options.withParent = parser.isSet(u"with-parent"_s);
    options.helpWanted = parser.isSet(u"help"_s);
    if (!reader.complaint().isEmpty())
        return tl::unexpected(reader.complaint());
    return options;
}

QString optionsHelp()
{
    QCommandLineParser parser;
    declareOptions(parser);
    return parser.helpText();
}

} // namespace authdesk::practice
