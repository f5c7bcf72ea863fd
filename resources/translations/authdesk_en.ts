<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>about %n day left</numerusform>
            <numerusform>about %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>%n partnership</numerusform>
            <numerusform>%n partnerships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorisation request(s)</source>
        <translation>
            <numerusform>%n authorisation request</numerusform>
            <numerusform>%n authorisation requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Too long: at most %n character.</numerusform>
            <numerusform>Too long: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long; at most %1 are possible.</source>
        <translation>
            <numerusform>%n character too long; at most %1 are possible.</numerusform>
            <numerusform>%n characters too long; at most %1 are possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 8 digits.</source>
        <translation>
            <numerusform>%n of 8 digits.</numerusform>
            <numerusform>%n of 8 digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The service asks for a short break. Try again in %n second(s).</source>
        <translation>
            <numerusform>The service asks for a short break. Try again in %n second.</numerusform>
            <numerusform>The service asks for a short break. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks for a short break. Try again in %n minute(s).</source>
        <translation>
            <numerusform>The service asks for a short break. Try again in %n minute.</numerusform>
            <numerusform>The service asks for a short break. Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n client(s) accepted</source>
        <translation>
            <numerusform>%n client accepted</numerusform>
            <numerusform>%n clients accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) declined</source>
        <translation>
            <numerusform>%n client declined</numerusform>
            <numerusform>%n clients declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) bounced</source>
        <translation>
            <numerusform>%n e-mail bounced</numerusform>
            <numerusform>%n e-mails bounced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) ended</source>
        <translation>
            <numerusform>%n partnership ended</numerusform>
            <numerusform>%n partnerships ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDates</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ActivityPage</name>
    <message numerus="yes">
        <source>These are the newest %n entries. Older ones appear when you filter, and are in the export.</source>
        <translation>
            <numerusform>This is the newest %n entry. Older ones appear when you filter, and are in the export.</numerusform>
            <numerusform>These are the newest %n entries. Older ones appear when you filter, and are in the export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::AuthorisationsPage</name>
    <message numerus="yes">
        <source>%n request(s) sent by the service could not be read, and are not in the list.</source>
        <translation>
            <numerusform>%n request sent by the service could not be read, and is not in the list.</numerusform>
            <numerusform>%n requests sent by the service could not be read, and are not in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::BulkConsentsDialog</name>
    <message numerus="yes">
        <source>Delete %n consent(s)?</source>
        <translation>
            <numerusform>Delete %n consent?</numerusform>
            <numerusform>Delete %n consents?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n consent(s)?</source>
        <translation>
            <numerusform>Revoke %n consent?</numerusform>
            <numerusform>Revoke %n consents?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) deleted.</source>
        <translation>
            <numerusform>%n consent deleted.</numerusform>
            <numerusform>%n consents deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) revoked.</source>
        <translation>
            <numerusform>%n consent revoked.</numerusform>
            <numerusform>%n consents revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) left alone.</source>
        <translation>
            <numerusform>%n consent left alone.</numerusform>
            <numerusform>%n consents left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) failed.</source>
        <translation>
            <numerusform>%n consent failed.</numerusform>
            <numerusform>%n consents failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) to go.</source>
        <translation>
            <numerusform>%n consent to go.</numerusform>
            <numerusform>%n consents to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n consent(s)</source>
        <translation>
            <numerusform>&amp;Delete %n consent</numerusform>
            <numerusform>&amp;Delete %n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n consent(s)</source>
        <translation>
            <numerusform>&amp;Revoke %n consent</numerusform>
            <numerusform>&amp;Revoke %n consents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::BulkResendDialog</name>
    <message numerus="yes">
        <source>Held back: sent %n time(s) already, a call helps more</source>
        <translation>
            <numerusform>Held back: sent %n time already, a call helps more</numerusform>
            <numerusform>Held back: sent %n times already, a call helps more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent again.</source>
        <translation>
            <numerusform>%n e-mail sent again.</numerusform>
            <numerusform>%n e-mails sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will be sent again.</source>
        <translation>
            <numerusform>%n e-mail will be sent again.</numerusform>
            <numerusform>%n e-mails will be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) held back: at most three times each, and at least a day apart.</source>
        <translation>
            <numerusform>%n request held back: at most three times, and at least a day apart.</numerusform>
            <numerusform>%n requests held back: at most three times each, and at least a day apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) not sent.</source>
        <translation>
            <numerusform>%n e-mail not sent.</numerusform>
            <numerusform>%n e-mails not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n e-mail(s) it is not known.</source>
        <translation>
            <numerusform>Of %n e-mail it is not known.</numerusform>
            <numerusform>Of %n e-mails it is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %n e-mail(s)</source>
        <translation>
            <numerusform>&amp;Resend %n e-mail</numerusform>
            <numerusform>&amp;Resend %n e-mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ClipboardCountdown</name>
    <message numerus="yes">
        <source>%1 copied – the clipboard is cleared in %n s</source>
        <comment>name of a secret</comment>
        <translation>
            <numerusform>%1 copied – the clipboard is cleared in %n s</numerusform>
            <numerusform>%1 copied – the clipboard is cleared in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConnectionView</name>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n step failed.</numerusform>
            <numerusform>%n steps failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConsentsPage</name>
    <message numerus="yes">
        <source>%n consent(s) sent by the service could not be read, and are not in the list.</source>
        <translation>
            <numerusform>%n consent sent by the service could not be read, and is not in the list.</numerusform>
            <numerusform>%n consents sent by the service could not be read, and are not in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::CsvExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written…</source>
        <translation>
            <numerusform>%n row written…</numerusform>
            <numerusform>%n rows written…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::HeldResendsBar</name>
    <message numerus="yes">
        <source>The e-mail to %1 will be sent again in %n second(s).</source>
        <translation>
            <numerusform>The e-mail to %1 will be sent again in %n second.</numerusform>
            <numerusform>The e-mail to %1 will be sent again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::KeyEndField</name>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n day from today</numerusform>
            <numerusform>%n days from today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::LineDismissal</name>
    <message numerus="yes">
        <source>%n line(s) set aside, until something changes about them.</source>
        <translation>
            <numerusform>%n line set aside, until something changes about it.</numerusform>
            <numerusform>%n lines set aside, until something changes about them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::LinkedRecords</name>
    <message numerus="yes">
        <source>%n more look(s) like it.</source>
        <translation>
            <numerusform>%n more look like it.</numerusform>
            <numerusform>%n more looks like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::OnboardingDialog</name>
    <message numerus="yes">
        <source>The code is good until %1, for %n more minute(s), or until it is used.</source>
        <translation>
            <numerusform>The code is good until %1, for %n more minute, or until it is used.</numerusform>
            <numerusform>The code is good until %1, for %n more minutes, or until it is used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::PartnershipsPage</name>
    <message numerus="yes">
        <source>%n partnership(s) sent by the service could not be read, and are not in the list.</source>
        <translation>
            <numerusform>%n partnership sent by the service could not be read, and is not in the list.</numerusform>
            <numerusform>%n partnerships sent by the service could not be read, and are not in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::RequestActions</name>
    <message numerus="yes">
        <source>This e-mail was sent %n time(s) already. A telephone call helps more.</source>
        <translation>
            <numerusform>This e-mail was sent %n time already. A telephone call helps more.</numerusform>
            <numerusform>This e-mail was sent %n times already. A telephone call helps more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::RequestTimeline</name>
    <message numerus="yes">
        <source>Sent, %n time(s) in all</source>
        <translation>
            <numerusform>Sent, %n time in all</numerusform>
            <numerusform>Sent, %n times in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::RequestsModel</name>
    <message numerus="yes">
        <source>Last sent on %1, %n time(s) in all</source>
        <translation>
            <numerusform>Last sent on %1, %n time in all</numerusform>
            <numerusform>Last sent on %1, %n times in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::SelectedConsents</name>
    <message numerus="yes">
        <source>%n consent(s) selected</source>
        <translation>
            <numerusform>%n consent selected</numerusform>
            <numerusform>%n consents selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revo&amp;ke %n consent(s)…</source>
        <translation>
            <numerusform>Revo&amp;ke %n consent…</numerusform>
            <numerusform>Revo&amp;ke %n consents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n consent(s)…</source>
        <translation>
            <numerusform>&amp;Delete %n consent…</numerusform>
            <numerusform>&amp;Delete %n consents…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::SelectedRequests</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n request selected</numerusform>
            <numerusform>%n requests selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %n pending…</source>
        <translation>
            <numerusform>&amp;Resend %n pending…</numerusform>
            <numerusform>&amp;Resend %n pending…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::Tray</name>
    <message numerus="yes">
        <source>Authdesk: %n thing(s) need your attention</source>
        <translation>
            <numerusform>Authdesk: %n thing needs your attention</numerusform>
            <numerusform>Authdesk: %n things need your attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::UnresolvedBar</name>
    <message numerus="yes">
        <source>It is not known whether %n request(s) were sent, among them the one to %1.</source>
        <translation>
            <numerusform>It is not known whether %n request was sent: the one to %1.</numerusform>
            <numerusform>It is not known whether %n requests were sent, among them the one to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::UnresolvedConsentDialog</name>
    <message numerus="yes">
        <source>%n consent(s) of this name were made at that time. Is it one of them?</source>
        <translation>
            <numerusform>%n consent of this name was made at that time. Is it this one?</numerusform>
            <numerusform>%n consents of this name were made at that time. Is it one of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::UnresolvedConsentsBar</name>
    <message numerus="yes">
        <source>It is not known whether %n consent(s) were made, among them the one of %1.</source>
        <translation>
            <numerusform>It is not known whether %n consent was made: the one of %1.</numerusform>
            <numerusform>It is not known whether %n consents were made, among them the one of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::Workspace</name>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
</TS>
