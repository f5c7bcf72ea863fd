// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>

namespace authdesk::practice {

enum class Role { Basic, Advanced, Administrator };
enum class Subscription { Free, Basic };
enum class ConsentsBehaviour { Documented, Observed };
enum class ConsentsEnvironment { Development, Production };
/// Of the Location header that a new consent is answered with.
enum class LocationForm { Absolute, Relative, Slash };

/// How the server plays. Durations are in milliseconds unless the name says otherwise.
struct Options
{
    QString storeFile; ///< memory when empty
    int clients = 0;
    quint64 seed = 1;
    quint16 port = 0; ///< any free one when 0
    QString apiKey;   ///< made up when empty
    int latency = 0;
    double failRate = 0; ///< 0 to 1
    Role role = Role::Administrator;
    Subscription subscription = Subscription::Basic;
    int resendIntervalSeconds = 300;
    int deliveryDelay = 1000; ///< from sent to delivered
    bool withParent = false;  ///< ends when standard input closes

    ConsentsBehaviour consentsBehaviour = ConsentsBehaviour::Observed;
    ConsentsEnvironment consentsEnvironment = ConsentsEnvironment::Development;
    QString consentsApiKey;  ///< that of the authorisations when empty
    int consentsRate = 1000; ///< calls within a second before 429, in observed mode; 0 for no limit
    LocationForm location = LocationForm::Absolute;
    bool hostileConsents = false;          ///< adds sample consents that are hard to read
    std::optional<qint64> clockOffsetDays; ///< as the store says when not given

    bool helpWanted = false;
};

/// Reads the arguments (without the program's name) and, where `--api-key` is not given, `environmentKey`. The error is
/// a sentence for the person who typed them.
[[nodiscard]] tl::expected<Options, QString> readOptions(const QStringList &arguments, const QString &environmentKey);
[[nodiscard]] QString optionsHelp();

} // namespace authdesk::practice
