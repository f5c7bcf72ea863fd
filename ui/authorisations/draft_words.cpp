// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/draft_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace authdesk::ui {

namespace {

QString missingText(DraftField field)
{
    switch (field) {
    case DraftField::ClientName:
        return QCoreApplication::translate("DraftWords", "Enter the client's name.");
    case DraftField::ClientEmail:
        return QCoreApplication::translate("DraftWords", "Enter the client's e-mail address.");
    case DraftField::SoftwarePackage:
        return QCoreApplication::translate("DraftWords", "Choose the software package from the list.");
    case DraftField::OrganisationName:
        return QCoreApplication::translate("DraftWords", "Enter the organisation's name.");
    case DraftField::PaidBy:
        return QCoreApplication::translate("DraftWords", "Choose who pays.");
    default:
        return QCoreApplication::translate("DraftWords", "This is needed.");
    }
}

qsizetype longestOf(DraftField field)
{
    return field == DraftField::Message ? DraftLimits::message : DraftLimits::clientName;
}

} // namespace

QString problemText(const DraftProblem &problem)
{
    switch (problem.fault) {
    case DraftFault::Missing:
        return missingText(problem.field);
    case DraftFault::TooLong:
        return QCoreApplication::translate("DraftWords", "Too long: at most %n character(s).", nullptr,
                                           int(longestOf(problem.field)));
    case DraftFault::NotAnEmailAddress:
        return QCoreApplication::translate("DraftWords",
                                           "This is not an e-mail address yet, for example name@company.nl.");
    case DraftFault::NotAKvkNumber:
        return QCoreApplication::translate("DraftWords",
                                           "A KVK number has 8 digits. Leave it empty if you do not know it.");
    }
    return {};
}

QString tooLongText(qsizetype over, qsizetype longest)
{
    return QCoreApplication::translate("DraftWords", "%n character(s) too long; at most %1 are possible.", nullptr,
                                       int(over))
        .arg(longest);
}

QString emailFindingText(EmailFinding finding, const QString &address)
{
    switch (finding) {
    case EmailFinding::Fine:
    case EmailFinding::Empty:
        return {};
    case EmailFinding::MissingAt:
        return QCoreApplication::translate("DraftWords", "Still to come: @ and the domain.");
    case EmailFinding::MissingDomain:
        return QCoreApplication::translate("DraftWords", "Still to come: the domain after the @.");
    case EmailFinding::MissingLocalPart:
        return QCoreApplication::translate("DraftWords", "The part before the @ is missing.");
    case EmailFinding::Impossible:
        return QCoreApplication::translate(
            "DraftWords",
            "No e-mail address looks like this. Check for blanks, a second @, or dots next to each other.");
    case EmailFinding::DomainHasNoDot:
        return QCoreApplication::translate("DraftWords", "The domain has no dot. Is it complete?");
    case EmailFinding::LikelyTypo:
        return QCoreApplication::translate("DraftWords", "Did you mean %1? The address can be used as it is, too.")
            .arg(likelyDomain(address));
    }
    return {};
}

QString kvkProgressText(const QString &plainNumber)
{
    const bool hasOther =
        std::any_of(plainNumber.cbegin(), plainNumber.cend(), [](QChar c) { return c < u'0' || c > u'9'; });
    if (hasOther)
        return QCoreApplication::translate("DraftWords", "A KVK number has digits only.");
    return QCoreApplication::translate("DraftWords", "%n of 8 digits.", nullptr, int(plainNumber.size()));
}

} // namespace authdesk::ui
