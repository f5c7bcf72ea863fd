// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/email_address.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

class TestEmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<EmailFinding>("finding");
        const auto row = [](const char *name, const QString &address, EmailFinding finding) {
            QTest::newRow(name) << address << finding;
        };
        row("empty", {}, EmailFinding::Empty);
        row("being typed", u"jan"_s, EmailFinding::MissingAt);
        row("domain to come", u"jan@"_s, EmailFinding::MissingDomain);
        row("nothing before", u"@devries.nl"_s, EmailFinding::MissingLocalPart);
        row("no dot", u"jan@devries"_s, EmailFinding::DomainHasNoDot);
        row("plain", u"jan@devries.nl"_s, EmailFinding::Fine);
        row("plus", u"jan+kantoor@devries.nl"_s, EmailFinding::Fine);
        row("odd but valid", u"o'brien_{x}!#$%&*=?^`|~/@devries.nl"_s, EmailFinding::Fine);
        row("quoted", u"\"jan@kantoor\"@devries.nl"_s, EmailFinding::Fine);
        row("subdomains", u"jan@mail.eu.devries.co.uk"_s, EmailFinding::Fine);
        row("international domain", u"jan@café-münchen.example"_s, EmailFinding::Fine);
        row("punycode", u"jan@xn--caf-dma.example"_s, EmailFinding::Fine);
        row("international local part", u"jürgen@devries.nl"_s, EmailFinding::Fine);
        row("blank", u"jan de@vries.nl"_s, EmailFinding::Impossible);
        row("unseen character", u"jan\u200b@devries.nl"_s, EmailFinding::Impossible);
        row("two at", u"jan@de@vries.nl"_s, EmailFinding::Impossible);
        row("two dots", u"jan..vries@devries.nl"_s, EmailFinding::Impossible);
        row("dot first", u".jan@devries.nl"_s, EmailFinding::Impossible);
        row("dot last in domain", u"jan@devries.nl."_s, EmailFinding::Impossible);
        row("comma", u"jan@devries,nl"_s, EmailFinding::Impossible);
        row("hyphen at an edge", u"jan@-devries.nl"_s, EmailFinding::Impossible);
        row("markup", u"<b>jan@devries.nl</b>"_s, EmailFinding::Impossible);
        row("too long", QString(250, u'a') + u"@b.nl"_s, EmailFinding::Impossible);
        row("long local part", QString(65, u'a') + u"@b.nl"_s, EmailFinding::Impossible);
        row("longest local part", QString(64, u'a') + u"@devries.nl"_s, EmailFinding::Fine);
        row("slip", u"jan@gmial.com"_s, EmailFinding::LikelyTypo);
        row("slip, letter short", u"jan@hotmal.com"_s, EmailFinding::LikelyTypo);
        row("common", u"jan@gmail.com"_s, EmailFinding::Fine);
        row("not a slip", u"jan@gmail.example"_s, EmailFinding::Fine);
    }

    void findings()
    {
        QFETCH(QString, address);
        QFETCH(EmailFinding, finding);
        QCOMPARE(checkEmail(address), finding);
    }

    void everythingPossibleMayBeSent()
    {
        QVERIFY(canSendTo(EmailFinding::Fine));
        QVERIFY(canSendTo(EmailFinding::LikelyTypo));
        QVERIFY(canSendTo(EmailFinding::DomainHasNoDot));
        QVERIFY(!canSendTo(EmailFinding::Impossible));
        QVERIFY(!canSendTo(EmailFinding::MissingAt));
    }

    void meantDomainIsProposed()
    {
        QCOMPARE(likelyDomain(u"jan@gmial.com"_s), u"gmail.com"_s);
        QCOMPARE(likelyDomain(u"jan@gmail.com"_s), QString());
        QCOMPARE(likelyDomain(u"jan@devries.nl"_s), QString());
    }

    void domainsCompareInOneForm()
    {
        QCOMPARE(emailDomain(u"Jan@DeVries.NL"_s), u"devries.nl"_s);
        QCOMPARE(emailDomain(u"jan@xn--caf-dma.example"_s), emailDomain(u"jan@CAFÉ.example"_s));
        QVERIFY(isPublicMailDomain(u"gmail.com"_s));
        QVERIFY(!isPublicMailDomain(u"devries.nl"_s));
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestEmailAddress)
#include "tst_email_address.moc"
