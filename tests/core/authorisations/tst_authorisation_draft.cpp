// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/authorisation_draft.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

AuthorisationDraft goodDraft()
{
    AuthorisationDraft draft;
    draft.clientName = u"De Vries Bouw"_s;
    draft.clientEmail = u"jan@devries.nl"_s;
    draft.softwarePackageId = u"yuki"_s;
    draft.organisation.name = u"De Vries Bouw B.V."_s;
    draft.organisation.kvkNumber = u"01234567"_s;
    draft.paidBy = Payer::Client;
    return draft;
}

} // namespace

class TestAuthorisationDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodDraftHasNoProblems() { QVERIFY(problemsOf(goodDraft()).isEmpty()); }

    void emptyDraftNamesAllThatIsMissingInOrder()
    {
        const QList<DraftProblem> expected{{DraftField::ClientName, DraftFault::Missing},
                                           {DraftField::ClientEmail, DraftFault::Missing},
                                           {DraftField::OrganisationName, DraftFault::Missing},
                                           {DraftField::SoftwarePackage, DraftFault::Missing},
                                           {DraftField::PaidBy, DraftFault::Missing}};
        QCOMPARE(problemsOf({}), expected);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("one character") << u"X"_s << true;
        QTest::newRow("blanks only") << u"   "_s << false;
        QTest::newRow("longest") << QString(200, u'x') << true;
        QTest::newRow("300") << QString(300, u'x') << false;
        QTest::newRow("longest, of emoji") << u"🥐"_s.repeated(200) << true;
        QTest::newRow("right to left") << u"شركة المحاسبة"_s << true;
        QTest::newRow("emoji") << u"Bakkerij 🥐 & Zn."_s << true;
        QTest::newRow("markup") << u"<script>alert(1)</script>"_s << true;
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, isFine);
        AuthorisationDraft draft = goodDraft();
        draft.clientName = name;
        QCOMPARE(problemsOf(draft).isEmpty(), isFine);
    }

    void kvkNumberIsEightDigitsOrNothing()
    {
        AuthorisationDraft draft = goodDraft();
        draft.organisation.kvkNumber = u"1234567"_s;
        QCOMPARE(problemsOf(draft), (QList<DraftProblem>{{DraftField::KvkNumber, DraftFault::NotAKvkNumber}}));
        draft.organisation.kvkNumber = u"12 34.56-78"_s;
        QVERIFY(problemsOf(draft).isEmpty());
        QCOMPARE(tidied(draft).organisation.kvkNumber, u"12345678"_s);
        draft.organisation.kvkNumber.clear();
        QVERIFY(problemsOf(draft).isEmpty());
        draft.organisation.kvkNumber = u"١٢٣٤٥٦٧٨"_s; // digits, but not those
        QCOMPARE(problemsOf(draft).size(), 1);
    }

    void jsonAndBackIsTheSame()
    {
        AuthorisationDraft draft = goodDraft();
        draft.message = u"Zoals besproken.\nGroet"_s;
        draft.language = MailLanguage::English;
        QCOMPARE(draftFromJson(draftToJson(draft)), draft);
        const QJsonObject json = draftToJson(goodDraft());
        QCOMPARE(
            json.value("organisation"_L1).toObject().value("identifier"_L1).toObject().value("value"_L1).toString(),
            u"01234567"_s);
        QVERIFY(!json.contains("message"_L1));
    }

    void payerIsNeverAssumed()
    {
        AuthorisationDraft draft = goodDraft();
        draft.paidBy.reset();
        QVERIFY(!draftToJson(draft).contains("paidBy"_L1));
        QVERIFY(!draftFromJson(draftToJson(draft)).paidBy.has_value());
    }

    void pathsOfTheServiceFindTheirFields()
    {
        QCOMPARE(draftField(u"organisation.identifier.value"_s), DraftField::KvkNumber);
        QCOMPARE(draftField(u"clientEmail"_s), DraftField::ClientEmail);
        QVERIFY(!draftField(u"somethingNew"_s).has_value());
    }

    void requestsOfLaterVersionsAreRead()
    {
        const QJsonObject json{
            {u"id"_s, u"x"_s}, {u"status"_s, 9}, {u"clientName"_s, QJsonValue::Null}, {u"news"_s, 1}};
        const std::optional<AuthorisationRequest> request = authorisationRequestFromJson(json);
        QVERIFY(request.has_value());
        QCOMPARE(request->status, AuthorisationRequest::Status::Unknown);
        QVERIFY(!request->paidBy.has_value());
        QVERIFY(!authorisationRequestFromJson({{u"status"_s, 0}}).has_value());
        QVERIFY(!authorisationRequestFromJson({{u"id"_s, u"x"_s}}).has_value());
        QVERIFY(!authorisationRequestFromJson({{u"id"_s, u"x"_s}, {u"status"_s, u"0"_s}}).has_value());
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestAuthorisationDraft)
#include "tst_authorisation_draft.moc"
