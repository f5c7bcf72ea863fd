<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>authdesk::ui::Workspace</name>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
</TS>
