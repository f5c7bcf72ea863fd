<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AccountWords</name>
    <message>
        <source>Basic user</source>
        <translation>Basisgebruiker</translation>
    </message>
    <message>
        <source>Advanced user</source>
        <translation>Gevorderde gebruiker</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Onbekende rol</translation>
    </message>
    <message>
        <source>Your role in %1 is %2. Only advanced users and administrators can send requests; ask an administrator of your office to change your role.</source>
        <translation>Uw rol in %1 is: %2. Alleen gevorderde gebruikers en beheerders kunnen verzoeken versturen; vraag een beheerder van uw kantoor om uw rol te wijzigen.</translation>
    </message>
    <message>
        <source>%1 has a free subscription. Sending requests needs at least a Basic subscription; an administrator of your office can change it.</source>
        <translation>%1 heeft een gratis abonnement. Voor het versturen van verzoeken is minimaal een Basic-abonnement nodig; een beheerder van uw kantoor kan het abonnement wijzigen.</translation>
    </message>
    <message>
        <source>The service says that %1 cannot send requests. Ask an administrator of your office.</source>
        <translation>Volgens de dienst kan %1 geen verzoeken versturen. Neem contact op met een beheerder van uw kantoor.</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Export activity</source>
        <translation>Activiteit exporteren</translation>
    </message>
    <message>
        <source>activity %1</source>
        <comment>name of a file, with a date</comment>
        <translation>activiteit %1</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wanneer (UTC)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Correlatie-ID</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>Request sent</source>
        <translation>Verzoek verstuurd</translation>
    </message>
    <message>
        <source>Request resent</source>
        <translation>E-mail opnieuw verstuurd</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Verzoek ingetrokken</translation>
    </message>
    <message>
        <source>Request sent again</source>
        <translation>Verzoek nogmaals verzonden</translation>
    </message>
    <message>
        <source>Request found at the service</source>
        <translation>Verzoek teruggevonden bij de dienst</translation>
    </message>
    <message>
        <source>Request given up</source>
        <translation>Verzoek losgelaten</translation>
    </message>
    <message>
        <source>Request accepted</source>
        <translation>Verzoek geaccepteerd</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>Verzoek geweigerd</translation>
    </message>
    <message>
        <source>E-mail bounced</source>
        <translation>E-mail teruggekomen</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>Verzoek geopend</translation>
    </message>
    <message>
        <source>Request withdrawn elsewhere</source>
        <translation>Verzoek elders ingetrokken</translation>
    </message>
    <message>
        <source>Partnership cancelled</source>
        <translation>Partnerschap opgezegd</translation>
    </message>
    <message>
        <source>Partnership started</source>
        <translation>Partnerschap ontstaan</translation>
    </message>
    <message>
        <source>Partnership ended</source>
        <translation>Partnerschap beëindigd</translation>
    </message>
    <message>
        <source>Connection keys generated</source>
        <translation>Koppelsleutels gegenereerd</translation>
    </message>
    <message>
        <source>Connection keys entered</source>
        <translation>Koppelsleutels ingevoerd</translation>
    </message>
    <message>
        <source>Connection keys copied</source>
        <translation>Koppelsleutels gekopieerd</translation>
    </message>
    <message>
        <source>Connection keys shown again</source>
        <translation>Koppelsleutels opnieuw getoond</translation>
    </message>
    <message>
        <source>Consent created</source>
        <translation>Toestemming aangemaakt</translation>
    </message>
    <message>
        <source>Consent renamed</source>
        <translation>Toestemming hernoemd</translation>
    </message>
    <message>
        <source>Consent revoked</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message>
        <source>Consent deleted</source>
        <translation>Toestemming verwijderd</translation>
    </message>
    <message>
        <source>One-time code made</source>
        <translation>Eenmalige code gemaakt</translation>
    </message>
    <message>
        <source>Consent changed status</source>
        <translation>Status van toestemming gewijzigd</translation>
    </message>
    <message>
        <source>Your role changed</source>
        <translation>Uw rol gewijzigd</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Abonnement gewijzigd</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Iets wat deze versie niet kent</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Opgemerkt</translation>
    </message>
    <message>
        <source>Unknown: interrupted</source>
        <translation>Onbekend: onderbroken</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Uitkomst onbekend</translation>
    </message>
    <message>
        <source>This is under way.</source>
        <translation>Dit wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>This was done.</source>
        <translation>Dit is uitgevoerd.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>Dit is niet uitgevoerd.</translation>
    </message>
    <message>
        <source>This was not done: %1.</source>
        <translation>Dit is niet uitgevoerd: %1.</translation>
    </message>
    <message>
        <source>This was changed elsewhere, and noticed then.</source>
        <translation>Dit is elders gewijzigd en toen opgemerkt.</translation>
    </message>
    <message>
        <source>Authdesk ended in the middle of this, so it may have been done or not.</source>
        <translation>Authdesk stopte terwijl dit bezig was; het kan dus wel of niet zijn uitgevoerd.</translation>
    </message>
    <message>
        <source>This may have been done or not.</source>
        <translation>Dit kan wel of niet zijn uitgevoerd.</translation>
    </message>
    <message>
        <source>This may have been done or not: %1.</source>
        <translation>Dit kan wel of niet zijn uitgevoerd: %1.</translation>
    </message>
    <message>
        <source>the service could not be reached</source>
        <translation>de dienst was niet bereikbaar</translation>
    </message>
    <message>
        <source>the service took too long to answer</source>
        <translation>de dienst deed te lang over het antwoord</translation>
    </message>
    <message>
        <source>the connection was not secure</source>
        <translation>de verbinding was niet veilig</translation>
    </message>
    <message>
        <source>the service pointed to another address</source>
        <translation>de dienst verwees naar een ander adres</translation>
    </message>
    <message>
        <source>the API key was not accepted</source>
        <translation>de API-sleutel werd niet geaccepteerd</translation>
    </message>
    <message>
        <source>the role or subscription did not allow it</source>
        <translation>de rol of het abonnement stond dit niet toe</translation>
    </message>
    <message>
        <source>it no longer existed</source>
        <translation>het bestond niet meer</translation>
    </message>
    <message>
        <source>it could not be done in the state that it was in</source>
        <translation>het kon niet in de toestand van dat moment</translation>
    </message>
    <message>
        <source>it had been changed in the meantime</source>
        <translation>het was intussen gewijzigd</translation>
    </message>
    <message>
        <source>the service did not accept what was entered</source>
        <translation>de dienst accepteerde de invoer niet</translation>
    </message>
    <message>
        <source>the service asked to wait</source>
        <translation>de dienst vroeg om te wachten</translation>
    </message>
    <message>
        <source>the service failed</source>
        <translation>er ging iets mis bij de dienst</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>het antwoord was niet leesbaar</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>het is geannuleerd</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Teruggekomen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Ended by the client</source>
        <translation>Beëindigd door de klant</translation>
    </message>
    <message>
        <source>Ended by your office</source>
        <translation>Beëindigd door uw kantoor</translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation>Basisgebruiker</translation>
    </message>
    <message>
        <source>Advanced user</source>
        <translation>Gevorderde gebruiker</translation>
    </message>
    <message>
        <source>Free subscription</source>
        <translation>Gratis abonnement</translation>
    </message>
    <message>
        <source>Basic subscription</source>
        <translation>Basic-abonnement</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschappen</translation>
    </message>
    <message>
        <source>Connection keys</source>
        <translation>Koppelsleutels</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Opgegeven</translation>
    </message>
    <message>
        <source>Partnership found at the service</source>
        <translation>Partnerschap teruggevonden bij de dienst</translation>
    </message>
    <message>
        <source>Consent found at the service</source>
        <translation>Toestemming teruggevonden bij de dienst</translation>
    </message>
    <message>
        <source>it could not be written to this computer first</source>
        <translation>het kon vooraf niet op deze computer worden vastgelegd</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Not delivered</source>
        <translation>Niet bezorgd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Keys to enter</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>It is not known whether the request was sent.</source>
        <translation>Het is niet bekend of het verzoek is verstuurd.</translation>
    </message>
    <message>
        <source>The API key of this environment has ended.</source>
        <translation>De API-sleutel van deze omgeving is verlopen.</translation>
    </message>
    <message>
        <source>The API key of this environment is about to end.</source>
        <translation>De API-sleutel van deze omgeving verloopt binnenkort.</translation>
    </message>
    <message>
        <source>The e-mail bounced; it was sent to %1.</source>
        <translation>Teruggekomen: de e-mail aan %1.</translation>
    </message>
    <message>
        <source>The client declined: “%1”</source>
        <translation>De klant weigerde: ‘%1’</translation>
    </message>
    <message>
        <source>The client declined the request.</source>
        <translation>De klant heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <source>The client ended the partnership.</source>
        <translation>De klant heeft het partnerschap beëindigd.</translation>
    </message>
    <message>
        <source>The client accepted; the connection keys are not entered yet.</source>
        <translation>De klant heeft geaccepteerd; de koppelsleutels zijn nog niet ingevoerd.</translation>
    </message>
    <message>
        <source>The client opened the request and has not accepted it.</source>
        <translation>De klant heeft het verzoek geopend, maar niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The client has not answered the e-mail.</source>
        <translation>De klant heeft niet op de e-mail gereageerd.</translation>
    </message>
    <message>
        <source>The answer of the service was lost. Look whether the request arrived before you send it again, so that the client does not get two e-mails.</source>
        <translation>Het antwoord van de dienst is verloren gegaan. Zoek op of het verzoek is aangekomen voordat u het opnieuw verstuurt, zodat de klant geen twee e-mails krijgt.</translation>
    </message>
    <message>
        <source>Make a new API key where you made this one, and enter it here before the old one ends.</source>
        <translation>Maak een nieuwe API-sleutel aan waar u ook deze hebt aangemaakt, en voer hem hier in voordat de oude verloopt.</translation>
    </message>
    <message>
        <source>Ask the client for the right address by telephone, and send a new request there. A full mailbox bounces too: then wait a day and resend.</source>
        <translation>Vraag de klant telefonisch naar het juiste adres en verstuur daarheen een nieuw verzoek. Ook van een vol postvak komt de e-mail terug: wacht dan een dag en verstuur opnieuw.</translation>
    </message>
    <message>
        <source>Talk to the client first. A new request can be sent at any time.</source>
        <translation>Overleg eerst met de klant. Een nieuw verzoek kan altijd worden verstuurd.</translation>
    </message>
    <message>
        <source>Your access has ended and the connection keys no longer work. See what is to be tidied up in the accounting software.</source>
        <translation>Uw toegang is beëindigd en de koppelsleutels werken niet meer. Bekijk wat er in de boekhoudsoftware moet worden opgeruimd.</translation>
    </message>
    <message>
        <source>Retrieve the keys and enter them in the accounting software; until then nothing is connected.</source>
        <translation>Haal de sleutels op en voer ze in de boekhoudsoftware in; tot die tijd is er niets gekoppeld.</translation>
    </message>
    <message>
        <source>The client saw the request but did not finish. Ask whether logging in went wrong; only an administrator of the client can accept.</source>
        <translation>De klant heeft het verzoek gezien maar niet afgerond. Vraag of het inloggen is misgegaan; alleen een beheerder van de klant kan accepteren.</translation>
    </message>
    <message>
        <source>The e-mail may be in the spam folder, or waits to be read. A telephone call helps most; resending puts it on top again.</source>
        <translation>De e-mail staat misschien in de map met ongewenste e-mail, of is nog niet gelezen. Een telefoontje helpt het best; met opnieuw versturen staat hij weer bovenaan.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>verloopt vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Verlopen op %1</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Verloopt op %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Uitzoeken…</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>Nieuwe API-sleutel…</translation>
    </message>
    <message>
        <source>Correct and send…</source>
        <translation>Corrigeren en versturen…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Opnieuw aanvragen…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Herinneren…</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Sleutels invoeren…</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Bekijk wat te doen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>It is not known whether the consent was made.</source>
        <translation>Niet bekend of de toestemming is aangemaakt.</translation>
    </message>
    <message>
        <source>The consent is inactive: the accounting system can no longer be read.</source>
        <translation>Toestemming inactief: lezen kan niet meer.</translation>
    </message>
    <message>
        <source>The client has not accepted the consent, and it is about to be removed.</source>
        <translation>Toestemming niet geaccepteerd; verdwijnt binnenkort.</translation>
    </message>
    <message>
        <source>The consent seems not to be used, and may become inactive.</source>
        <translation>Toestemming lijkt ongebruikt en kan inactief worden.</translation>
    </message>
    <message>
        <source>The answer of the service was lost. Look whether the consent is there before you make it again, so that there are not two.</source>
        <translation>Het antwoord van de dienst is verloren gegaan. Zoek op of de toestemming er is voordat u haar opnieuw aanmaakt, zodat er geen twee zijn.</translation>
    </message>
    <message>
        <source>It cannot be made active again. Make a new consent for this client, and start its onboarding.</source>
        <translation>Ze kan niet opnieuw actief worden. Maak voor deze klant een nieuwe toestemming aan en start de onboarding.</translation>
    </message>
    <message>
        <source>Start the onboarding together with the client. After 30 days without it the service removes the consent.</source>
        <translation>Start de onboarding samen met de klant. Na 30 dagen zonder onboarding verwijdert de dienst de toestemming.</translation>
    </message>
    <message>
        <source>An accepted consent becomes inactive when nothing is read with it for 30 days. The time is an estimate: the service does not tell of uses.</source>
        <translation>Een geaccepteerde toestemming wordt inactief als er 30 dagen niets mee wordt gelezen. De tijd is een schatting: de dienst meldt niet wanneer ze wordt gebruikt.</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>elk moment</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>nog ca. %n dag</numerusform>
            <numerusform>nog ca. %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On or after %1, by estimate</source>
        <translation>Op of na %1, naar schatting</translation>
    </message>
    <message>
        <source>New consent…</source>
        <translation>Nieuwe toestemming…</translation>
    </message>
    <message>
        <source>Start onboarding…</source>
        <translation>Onboarding starten…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>The API key of the consents has ended.</source>
        <translation>De API-sleutel van de toestemmingen is verlopen.</translation>
    </message>
    <message>
        <source>The API key of the consents is about to end.</source>
        <translation>De API-sleutel van de toestemmingen verloopt binnenkort.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschappen</translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>%n partnerschap</numerusform>
            <numerusform>%n partnerschappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Partnerships cannot be read</source>
        <translation>Partnerschappen zijn niet leesbaar</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n toestemming</numerusform>
            <numerusform>%n toestemmingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents cannot be read</source>
        <translation>Toestemmingen zijn niet leesbaar</translation>
    </message>
    <message>
        <source>Authorisation requests</source>
        <translation>Machtigingsverzoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n authorisation request(s)</source>
        <translation>
            <numerusform>%n machtigingsverzoek</numerusform>
            <numerusform>%n machtigingsverzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorisation requests cannot be read</source>
        <translation>Machtigingsverzoeken zijn niet leesbaar</translation>
    </message>
    <message>
        <source>Reaching the service…</source>
        <translation>Verbinding met de dienst wordt gezocht…</translation>
    </message>
    <message>
        <source>Service not reached</source>
        <translation>Dienst niet bereikt</translation>
    </message>
    <message>
        <source>Service reached</source>
        <translation>Dienst bereikt</translation>
    </message>
    <message>
        <source>API key not accepted</source>
        <translation>API-sleutel niet geaccepteerd</translation>
    </message>
    <message>
        <source>API key accepted</source>
        <translation>API-sleutel geaccepteerd</translation>
    </message>
    <message>
        <source>The account cannot be read</source>
        <translation>Het account is niet leesbaar</translation>
    </message>
    <message>
        <source>Account and role</source>
        <translation>Account en rol</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>ConsentExport</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected system</source>
        <translation>Gekoppeld systeem</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Aangemaakt (UTC)</translation>
    </message>
    <message>
        <source>Updated (UTC)</source>
        <translation>Gewijzigd (UTC)</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagen over</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschat</translation>
    </message>
    <message>
        <source>Lapses on (UTC)</source>
        <translation>Vervalt op (UTC)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>consents %1</source>
        <comment>name of a file, with a date</comment>
        <translation>toestemmingen %1</translation>
    </message>
    <message>
        <source>Export consents</source>
        <translation>Toestemmingen exporteren</translation>
    </message>
</context>
<context>
    <name>ConsentQuestions</name>
    <message>
        <source>Environment: %1 (practice, nothing here is real)</source>
        <translation>Omgeving: %1 (oefenen, niets hier is echt)</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Omgeving: %1</translation>
    </message>
    <message>
        <source>The client&apos;s accounting system can no longer be read with it, at once.</source>
        <translation>Het boekhoudsysteem van de klant kan er direct niet meer mee worden gelezen.</translation>
    </message>
    <message>
        <source>It cannot be made active again: to read this client later, a new consent and a new onboarding are needed.</source>
        <translation>Ze kan niet opnieuw actief worden: om deze klant later te lezen, zijn een nieuwe toestemming en een nieuwe onboarding nodig.</translation>
    </message>
    <message>
        <source>It stays in the list as revoked, and the service removes it after 180 days.</source>
        <translation>Ze blijft als ingetrokken in de lijst staan; na 180 dagen verwijdert de dienst haar.</translation>
    </message>
    <message>
        <source>What was read before stays where it is.</source>
        <translation>Wat eerder is gelezen, blijft waar het is.</translation>
    </message>
    <message>
        <source>The consent is removed at once, here and with the service.</source>
        <translation>De toestemming wordt direct verwijderd, hier en bij de dienst.</translation>
    </message>
    <message>
        <source>The client&apos;s accounting system can no longer be read with it.</source>
        <translation>Het boekhoudsysteem van de klant kan er niet meer mee worden gelezen.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Revoke consent</source>
        <translation>Toestemming intrekken</translation>
    </message>
    <message>
        <source>Revoke the consent of %1?</source>
        <translation>De toestemming van %1 intrekken?</translation>
    </message>
    <message>
        <source>&amp;Revoke consent</source>
        <translation>Toestemming &amp;intrekken</translation>
    </message>
    <message>
        <source>&amp;Keep consent</source>
        <translation>Toestemming &amp;behouden</translation>
    </message>
    <message>
        <source>Delete consent</source>
        <translation>Toestemming verwijderen</translation>
    </message>
    <message>
        <source>Delete the consent of %1?</source>
        <translation>De toestemming van %1 verwijderen?</translation>
    </message>
    <message>
        <source>If only the reading is to end, revoke it instead: then the list still shows that there was a consent.</source>
        <translation>Hoeft alleen het lezen te stoppen? Trek de toestemming dan in: in de lijst blijft dan staan dat ze er was.</translation>
    </message>
    <message>
        <source>&amp;Delete consent</source>
        <translation>Toestemming &amp;verwijderen</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. Delete the consent of %1 all the same?</source>
        <translation>Iemand heeft de toestemming intussen gewijzigd. De toestemming van %1 toch verwijderen?</translation>
    </message>
    <message>
        <source>Its name was %1, and is now %2.</source>
        <translation>De naam was %1 en is nu %2.</translation>
    </message>
    <message>
        <source>Its status was %1, and is now %2.</source>
        <translation>De status was %1 en is nu %2.</translation>
    </message>
    <message>
        <source>This consent is no longer there: it was deleted elsewhere, or the service has removed it. There is nothing left to do.</source>
        <translation>Deze toestemming bestaat niet meer: ze is elders verwijderd, of de dienst heeft haar verwijderd. Er hoeft niets meer te gebeuren.</translation>
    </message>
    <message>
        <source>The status of this consent changed meanwhile: it is now %1. Close this, and look at it as it is.</source>
        <translation>De status van deze toestemming is intussen gewijzigd: die is nu %1. Sluit dit en bekijk hoe het ervoor staat.</translation>
    </message>
    <message>
        <source>Somebody renamed this consent meanwhile: it is now %1. Close this, and look at it as it is.</source>
        <translation>Iemand heeft deze toestemming intussen hernoemd: ze heet nu %1. Sluit dit en bekijk hoe het ervoor staat.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>ca. %n dag</numerusform>
            <numerusform>ca. %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not accepted within 30 days, and the service removes it any moment. Then a new consent is needed.</source>
        <translation>Ze is niet binnen 30 dagen geaccepteerd en de dienst verwijdert haar elk moment. Dan is een nieuwe toestemming nodig.</translation>
    </message>
    <message>
        <source>This is its last day: if the client does not accept it today, the service removes it, and a new consent is needed.</source>
        <translation>Dit is de laatste dag: accepteert de klant vandaag niet, dan verwijdert de dienst de toestemming en is een nieuwe nodig.</translation>
    </message>
    <message>
        <source>%1 left: if the client does not accept it by %2, the service removes it, and a new consent is needed.</source>
        <translation>Nog %1: accepteert de klant niet uiterlijk op %2, dan verwijdert de dienst de toestemming en is een nieuwe nodig.</translation>
    </message>
    <message>
        <source>If nothing was read with it for 30 days, it becomes inactive any moment, which cannot be undone. This is an estimate: the service does not tell when a consent was used.</source>
        <translation>Als er 30 dagen niets mee is gelezen, wordt ze elk moment inactief; dat kan niet ongedaan worden gemaakt. Dit is een schatting: de dienst meldt niet wanneer een toestemming is gebruikt.</translation>
    </message>
    <message>
        <source>Perhaps %1 left: without being used it becomes inactive on or after %2, which cannot be undone. This is an estimate: each use starts the 30 days anew, and the service does not tell of uses.</source>
        <translation>Misschien nog %1: ongebruikt wordt ze op of na %2 inactief; dat kan niet ongedaan worden gemaakt. Dit is een schatting: bij elk gebruik beginnen de 30 dagen opnieuw, en de dienst meldt niet wanneer dat is.</translation>
    </message>
    <message>
        <source>Its 180 days are over, and the service removes it any moment.</source>
        <translation>De 180 dagen zijn voorbij; de dienst verwijdert haar elk moment.</translation>
    </message>
    <message>
        <source>The service removes it from the list on %1 (%2).</source>
        <translation>De dienst haalt haar op %1 uit de lijst (%2).</translation>
    </message>
    <message>
        <source>(no name) %1</source>
        <comment>with the id of the consent</comment>
        <translation>(geen naam) %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Onbekende status</translation>
    </message>
    <message>
        <source>Unknown status (%1)</source>
        <translation>Onbekende status (%1)</translation>
    </message>
    <message>
        <source>The client has not connected an accounting system yet. Start the onboarding, in which the client chooses the system and allows it to be read.</source>
        <translation>De klant heeft nog geen boekhoudsysteem gekoppeld. Start de onboarding; daarin kiest de klant het systeem en staat hij toe dat het wordt gelezen.</translation>
    </message>
    <message>
        <source>The client allows the accounting system to be read.</source>
        <translation>De klant staat toe dat het boekhoudsysteem wordt gelezen.</translation>
    </message>
    <message>
        <source>This consent was revoked: it can no longer be used to read the client&apos;s accounting system.</source>
        <translation>Deze toestemming is ingetrokken: het boekhoudsysteem van de klant kan er niet meer mee worden gelezen.</translation>
    </message>
    <message>
        <source>This consent was not used for 30 days, or the client took the access away. It cannot be made active again: a new consent is needed.</source>
        <translation>Deze toestemming is 30 dagen niet gebruikt, of de klant heeft de toegang ontnomen. Ze kan niet opnieuw actief worden: er is een nieuwe toestemming nodig.</translation>
    </message>
    <message>
        <source>The service gives this consent a status that this version of Authdesk does not know. A newer version may.</source>
        <translation>De dienst geeft deze toestemming een status die deze versie van Authdesk niet kent. Een nieuwere versie misschien wel.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet gekoppeld</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>elk moment</translation>
    </message>
    <message>
        <source>The consent is no longer there: it was deleted elsewhere, or the service has removed it.</source>
        <translation>De toestemming bestaat niet meer: ze is elders verwijderd, of de dienst heeft haar verwijderd.</translation>
    </message>
    <message>
        <source>Others kept changing the consent at the same time. Look at it as it is now, and try again.</source>
        <translation>Anderen bleven de toestemming tegelijk wijzigen. Bekijk hoe het er nu voor staat en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>Enter the client&apos;s name.</source>
        <translation>Voer de naam van de klant in.</translation>
    </message>
    <message>
        <source>Enter the client&apos;s e-mail address.</source>
        <translation>Voer het e-mailadres van de klant in.</translation>
    </message>
    <message>
        <source>Choose the software package from the list.</source>
        <translation>Kies het softwarepakket uit de lijst.</translation>
    </message>
    <message>
        <source>Enter the organisation&apos;s name.</source>
        <translation>Voer de naam van de organisatie in.</translation>
    </message>
    <message>
        <source>Choose who pays.</source>
        <translation>Kies wie betaalt.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is verplicht.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet, for example name@company.nl.</source>
        <translation>Dit is nog geen e-mailadres, bijvoorbeeld naam@bedrijf.nl.</translation>
    </message>
    <message>
        <source>A KVK number has 8 digits. Leave it empty if you do not know it.</source>
        <translation>Een KVK-nummer heeft 8 cijfers. Laat het leeg als u het niet weet.</translation>
    </message>
    <message>
        <source>Still to come: @ and the domain.</source>
        <translation>Nog in te voeren: @ en het domein.</translation>
    </message>
    <message>
        <source>Still to come: the domain after the @.</source>
        <translation>Nog in te voeren: het domein na de @.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>Het deel voor de @ ontbreekt.</translation>
    </message>
    <message>
        <source>No e-mail address looks like this. Check for blanks, a second @, or dots next to each other.</source>
        <translation>Zo ziet geen enkel e-mailadres eruit. Controleer op spaties, een tweede @ en punten naast elkaar.</translation>
    </message>
    <message>
        <source>The domain has no dot. Is it complete?</source>
        <translation>Het domein heeft geen punt. Is het volledig?</translation>
    </message>
    <message>
        <source>Did you mean %1? The address can be used as it is, too.</source>
        <translation>Bedoelde u %1? Het adres kan ook zo worden gebruikt.</translation>
    </message>
    <message>
        <source>A KVK number has digits only.</source>
        <translation>Een KVK-nummer bestaat alleen uit cijfers.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Te lang: maximaal %n teken.</numerusform>
            <numerusform>Te lang: maximaal %n tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long; at most %1 are possible.</source>
        <translation>
            <numerusform>%n teken te lang; er zijn er maximaal %1 mogelijk.</numerusform>
            <numerusform>%n tekens te lang; er zijn er maximaal %1 mogelijk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 8 digits.</source>
        <translation>
            <numerusform>%n van 8 cijfers.</numerusform>
            <numerusform>%n van 8 cijfers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Ontwikkeling</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Made-up clients, nothing leaves this computer.</source>
        <translation>Verzonnen klanten, niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>For trying out: no real clients.</source>
        <translation>Om uit te proberen: geen echte klanten.</translation>
    </message>
    <message>
        <source>Real clients: what you do here counts.</source>
        <translation>Echte klanten: wat u hier doet, telt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service is receiving too many requests at the moment. Wait a few minutes and try again.</source>
        <translation>De dienst ontvangt op dit moment te veel verzoeken. Wacht een paar minuten en probeer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks for a short break. Try again in %n second(s).</source>
        <translation>
            <numerusform>De dienst vraagt om een korte pauze. Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>De dienst vraagt om een korte pauze. Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks for a short break. Try again in %n minute(s).</source>
        <translation>
            <numerusform>De dienst vraagt om een korte pauze. Probeer het over %n minuut opnieuw.</numerusform>
            <numerusform>De dienst vraagt om een korte pauze. Probeer het over %n minuten opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was stopped while it was being sent, so it may have been carried out. Look it up before you try again.</source>
        <translation>Dit is tijdens het versturen gestopt en kan dus zijn uitgevoerd. Zoek het op voordat u het opnieuw probeert.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read, so it may have been carried out. Look it up before you try again.</source>
        <translation>Het antwoord van de dienst was niet leesbaar; dit kan dus zijn uitgevoerd. Zoek het op voordat u het opnieuw probeert.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came, so it may have been carried out. Look it up before you try again.</source>
        <translation>De verbinding viel weg voordat het antwoord kwam; dit kan dus zijn uitgevoerd. Zoek het op voordat u het opnieuw probeert.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check your internet connection and try again.</source>
        <translation>De dienst is niet bereikbaar. Controleer uw internetverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again in a moment.</source>
        <translation>De dienst deed te lang over het antwoord. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. Check the address and the date of this computer, or ask your system administrator.</source>
        <translation>De verbinding is niet veilig, dus er is niets verstuurd. Controleer het adres en de datum van deze computer, of vraag het uw systeembeheerder.</translation>
    </message>
    <message>
        <source>Your role or subscription does not allow this. Ask the administrator of your environment.</source>
        <translation>Uw rol of abonnement staat dit niet toe. Vraag het de beheerder van uw omgeving.</translation>
    </message>
    <message>
        <source>This no longer exists. Refresh the list to see what is there now.</source>
        <translation>Dit bestaat niet meer. Vernieuw de lijst om te zien wat er nu is.</translation>
    </message>
    <message>
        <source>This cannot be done in the present state. Refresh the list to see what has changed.</source>
        <translation>Dit kan niet in de huidige toestand. Vernieuw de lijst om te zien wat er is veranderd.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Look at the new state and try again.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service does not accept what was entered. Correct it and try again.</source>
        <translation>De dienst accepteert de invoer niet. Verbeter deze en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong at the service. Try again later; if it stays, contact support.</source>
        <translation>Er ging iets mis bij de dienst. Probeer het later opnieuw; als het zo blijft, neem dan contact op met support.</translation>
    </message>
    <message>
        <source>The service gave an answer that is too large to be right. Contact support.</source>
        <translation>De dienst gaf een antwoord dat te groot is om juist te zijn. Neem contact op met support.</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>Dit is geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Authdesk was closing, so this was not done.</source>
        <translation>Authdesk werd afgesloten, dus dit is niet gedaan.</translation>
    </message>
    <message>
        <source>Not certain whether it was done</source>
        <translation>Niet zeker of het is uitgevoerd</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Geen tijdig antwoord</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>De verbinding is niet veilig</translation>
    </message>
    <message>
        <source>The API key is not accepted</source>
        <translation>De API-sleutel is niet geaccepteerd</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Bestaat niet meer</translation>
    </message>
    <message>
        <source>Changed in the meantime</source>
        <translation>Intussen gewijzigd</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Niet geaccepteerd</translation>
    </message>
    <message>
        <source>A short break is needed</source>
        <translation>Er is een korte pauze nodig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>De dienst heeft een probleem</translation>
    </message>
    <message>
        <source>The service points to another address, which is not followed to keep your API key safe. Check the address under &quot;Switch environment&quot;.</source>
        <translation>De dienst verwijst naar een ander adres. Dat wordt niet gevolgd, om uw API-sleutel te beschermen. Controleer het adres onder &quot;Omgeving wisselen&quot;.</translation>
    </message>
    <message>
        <source>The service does not accept the API key. It may have lapsed or belong to another environment: enter a new one under &quot;Switch environment&quot;.</source>
        <translation>De dienst aanvaardt de API-sleutel niet. Misschien is die verlopen of hoort die bij een andere omgeving: voer een nieuwe in onder &quot;Omgeving wisselen&quot;.</translation>
    </message>
    <message>
        <source>The service gave an answer that cannot be read. Check the address under &quot;Switch environment&quot;, or contact support.</source>
        <translation>De dienst gaf een antwoord dat niet te lezen is. Controleer het adres onder &quot;Omgeving wisselen&quot;, of neem contact op met de helpdesk.</translation>
    </message>
    <message>
        <source>Nothing was sent: Authdesk could not write it to its own store on this computer first. Check that the disk is not full and try again.</source>
        <translation>Er is niets verstuurd: Authdesk kon dit vooraf niet op deze computer vastleggen. Controleer of de schijf niet vol is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Niets verstuurd</translation>
    </message>
</context>
<context>
    <name>KeyRefusalText</name>
    <message>
        <source>It has ended: you noted %1 as its last day.</source>
        <translation>Hij is verlopen: u hebt %1 als laatste dag vastgelegd.</translation>
    </message>
    <message>
        <source>Most likely it is a key of Development: this environment is Production, and each has keys of its own.</source>
        <translation>Waarschijnlijk is het een sleutel van Ontwikkeling: deze omgeving is Productie, en elk heeft eigen sleutels.</translation>
    </message>
    <message>
        <source>Most likely it is a key of Production: this environment is Development, and each has keys of its own.</source>
        <translation>Waarschijnlijk is het een sleutel van Productie: deze omgeving is Ontwikkeling, en elk heeft eigen sleutels.</translation>
    </message>
    <message>
        <source>Most likely it has ended: keys last 30, 90 or 365 days.</source>
        <translation>Waarschijnlijk is hij verlopen: sleutels zijn 30, 90 of 365 dagen geldig.</translation>
    </message>
    <message>
        <source>Most likely it was deleted, or not copied whole.</source>
        <translation>Waarschijnlijk is hij verwijderd, of niet volledig gekopieerd.</translation>
    </message>
    <message>
        <source>It may also be a key of Development.</source>
        <translation>Het kan ook een sleutel van Ontwikkeling zijn.</translation>
    </message>
    <message>
        <source>It may also be a key of Production.</source>
        <translation>Het kan ook een sleutel van Productie zijn.</translation>
    </message>
    <message>
        <source>It may also have ended: keys last 30, 90 or 365 days.</source>
        <translation>Hij kan ook zijn verlopen: sleutels zijn 30, 90 of 365 dagen geldig.</translation>
    </message>
    <message>
        <source>It may also have been deleted, or not copied whole.</source>
        <translation>Hij kan ook zijn verwijderd, of niet volledig zijn gekopieerd.</translation>
    </message>
    <message>
        <source>The consents service does not accept its API key.</source>
        <translation>De toestemmingendienst accepteert de API-sleutel niet.</translation>
    </message>
    <message>
        <source>The authorisations service does not accept its API key.</source>
        <translation>De machtigingendienst accepteert de API-sleutel niet.</translation>
    </message>
</context>
<context>
    <name>KeychainText</name>
    <message>
        <source>No API key of this environment is in the keychain. Enter it again.</source>
        <translation>Er staat geen API-sleutel van deze omgeving in de sleutelbos. Voer de sleutel opnieuw in.</translation>
    </message>
    <message>
        <source>The keychain is locked, or its prompt was dismissed. Unlock it and try again.</source>
        <translation>De sleutelbos is vergrendeld, of de vraag om het wachtwoord is gesloten. Ontgrendel de sleutelbos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. Start or unlock the keyring and try again.</source>
        <translation>De sleutelbos van deze computer kan niet worden gebruikt. Start of ontgrendel de sleutelbos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits for a password in another window. Unlock it and try again.</source>
        <translation>De sleutelbos antwoordt niet. Misschien wacht deze in een ander venster op een wachtwoord. Ontgrendel de sleutelbos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain did not keep the change. Unlock it and try again.</source>
        <translation>De sleutelbos heeft de wijziging niet bewaard. Ontgrendel de sleutelbos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This API key is too long for a keychain. Check that nothing else was pasted with it.</source>
        <translation>Deze API-sleutel is te lang voor een sleutelbos. Controleer of er niets anders is meegeplakt.</translation>
    </message>
    <message>
        <source>The API key is needed</source>
        <translation>De API-sleutel is nodig</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>De sleutelbos is vergrendeld</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>De sleutelbos antwoordt niet</translation>
    </message>
    <message>
        <source>The API key is too long</source>
        <translation>De API-sleutel is te lang</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>De sleutelbos kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>%1 The keychain says: %2</source>
        <translation>%1 De sleutelbos meldt: %2</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 accepted</source>
        <translation>%1 heeft geaccepteerd</translation>
    </message>
    <message>
        <source>The connection keys can be retrieved now.</source>
        <translation>De koppelsleutels kunnen nu worden opgehaald.</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 heeft geweigerd</translation>
    </message>
    <message>
        <source>Talk to the client; a new request can be sent at any time.</source>
        <translation>Overleg met de klant; een nieuw verzoek kan altijd worden verstuurd.</translation>
    </message>
    <message>
        <source>The e-mail to %1 bounced</source>
        <translation>De e-mail aan %1 is teruggekomen</translation>
    </message>
    <message>
        <source>Check the address and send a new request.</source>
        <translation>Controleer het adres en verstuur een nieuw verzoek.</translation>
    </message>
    <message>
        <source>%1 ended the partnership</source>
        <translation>%1 heeft het partnerschap beëindigd</translation>
    </message>
    <message>
        <source>Your access has ended and the connection keys no longer work.</source>
        <translation>Uw toegang is beëindigd en de koppelsleutels werken niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) accepted</source>
        <translation>
            <numerusform>%n klant heeft geaccepteerd</numerusform>
            <numerusform>%n klanten hebben geaccepteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) declined</source>
        <translation>
            <numerusform>%n klant heeft geweigerd</numerusform>
            <numerusform>%n klanten hebben geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) bounced</source>
        <translation>
            <numerusform>%n e-mail is teruggekomen</numerusform>
            <numerusform>%n e-mails zijn teruggekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) ended</source>
        <translation>
            <numerusform>%n partnerschap is beëindigd</numerusform>
            <numerusform>%n partnerschappen zijn beëindigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Since Authdesk last ran</source>
        <translation>Sinds Authdesk voor het laatst draaide</translation>
    </message>
    <message>
        <source>News of your clients</source>
        <translation>Nieuws over uw klanten</translation>
    </message>
</context>
<context>
    <name>PartnershipWords</name>
    <message>
        <source>In most packages, delete the API keys or the connection profile by hand.</source>
        <translation>Verwijder in de meeste pakketten de API-sleutels of het koppelprofiel handmatig.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Onbekende status</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Uw kantoor</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De klant</translation>
    </message>
    <message>
        <source>The advanced users and administrators of your office have access to the client&apos;s organisations.</source>
        <translation>De gevorderde gebruikers en beheerders van uw kantoor hebben toegang tot de organisaties van de klant.</translation>
    </message>
    <message>
        <source>Access was revoked and the connection keys no longer work; documents already processed stay in both archives.</source>
        <translation>De toegang is ingetrokken en de koppelsleutels werken niet meer; documenten die al zijn verwerkt, blijven in beide archieven.</translation>
    </message>
    <message>
        <source>The client ended this partnership on %1. %2</source>
        <translation>De klant heeft dit partnerschap op %1 beëindigd. %2</translation>
    </message>
    <message>
        <source>Your office ended this partnership on %1. %2</source>
        <translation>Uw kantoor heeft dit partnerschap op %1 beëindigd. %2</translation>
    </message>
    <message>
        <source>This partnership has ended. %1</source>
        <translation>Dit partnerschap is beëindigd. %1</translation>
    </message>
    <message>
        <source>The service gives this partnership a status that this version of Authdesk does not know. A newer version may.</source>
        <translation>De dienst geeft dit partnerschap een status die deze versie van Authdesk niet kent. Een nieuwere versie misschien wel.</translation>
    </message>
    <message>
        <source>No valid keys: the partnership has ended.</source>
        <translation>Geen geldige sleutels: het partnerschap is beëindigd.</translation>
    </message>
    <message>
        <source>No connection keys yet.</source>
        <translation>Nog geen koppelsleutels.</translation>
    </message>
    <message>
        <source>Keys for %1 were generated on %2, and their Secret was not seen yet: retrieve it once more.</source>
        <translation>De sleutels voor %1 zijn op %2 gegenereerd, maar de Secret is nog niet bekeken: haal hem nogmaals op.</translation>
    </message>
    <message>
        <source>Keys for %1 generated on %2, entered in the software.</source>
        <translation>Sleutels voor %1 gegenereerd op %2, ingevoerd in de software.</translation>
    </message>
    <message>
        <source>Keys for %1 generated on %2, not yet confirmed as entered in the software.</source>
        <translation>Sleutels voor %1 gegenereerd op %2; de invoer in de software is nog niet bevestigd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In Exact Online the digital mailbox becomes invalid. To connect again, send a new request and enter new keys.</source>
        <translation>In Exact Online wordt de digitale postbus ongeldig. Verstuur een nieuw verzoek en voer nieuwe sleutels in om opnieuw te koppelen.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>PersonDates</name>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>KVK number</source>
        <translation>KVK-nummer</translation>
    </message>
    <message>
        <source>Software package</source>
        <translation>Softwarepakket</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betaald door</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Aangemaakt (UTC)</translation>
    </message>
    <message>
        <source>Last sent (UTC)</source>
        <translation>Laatst verstuurd (UTC)</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Aantal keer verstuurd</translation>
    </message>
    <message>
        <source>Opened (UTC)</source>
        <translation>Geopend (UTC)</translation>
    </message>
    <message>
        <source>Answered (UTC)</source>
        <translation>Beantwoord (UTC)</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Reden van weigering</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>authorisation requests %1</source>
        <comment>name of a file, with a date</comment>
        <translation>machtigingsverzoeken %1</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Verzoeken exporteren</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>E-mail bounced</source>
        <translation>E-mail teruggekomen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Onbekende status</translation>
    </message>
    <message>
        <source>The e-mail could not be delivered. Check the address; withdraw this request and send a new one to the right address.</source>
        <translation>De e-mail kon niet worden afgeleverd. Controleer het adres; trek dit verzoek in en verstuur een nieuw verzoek naar het juiste adres.</translation>
    </message>
    <message>
        <source>The client opened the request on %1 and has not answered yet.</source>
        <translation>De klant heeft het verzoek op %1 geopend en nog niet geantwoord.</translation>
    </message>
    <message>
        <source>The e-mail was delivered. The client has not opened the request yet.</source>
        <translation>De e-mail is afgeleverd. De klant heeft het verzoek nog niet geopend.</translation>
    </message>
    <message>
        <source>The e-mail is on its way to the client.</source>
        <translation>De e-mail is onderweg naar de klant.</translation>
    </message>
    <message>
        <source>The client accepted. Retrieve the connection keys and enter them in the accounting software.</source>
        <translation>De klant heeft geaccepteerd. Haal de koppelsleutels op en voer ze in de boekhoudsoftware in.</translation>
    </message>
    <message>
        <source>The client declined. Talk to the client; a new request can be sent at any time.</source>
        <translation>De klant heeft geweigerd. Overleg met de klant; een nieuw verzoek kan altijd worden verstuurd.</translation>
    </message>
    <message>
        <source>This request was withdrawn. A new one can be sent at any time.</source>
        <translation>Dit verzoek is ingetrokken. Een nieuw verzoek kan altijd worden verstuurd.</translation>
    </message>
    <message>
        <source>The service reports a status that this version of Authdesk does not know.</source>
        <translation>De dienst meldt een status die deze versie van Authdesk niet kent.</translation>
    </message>
    <message>
        <source>Ask the client for the right e-mail address, by telephone.</source>
        <translation>Vraag de klant telefonisch naar het juiste e-mailadres.</translation>
    </message>
    <message>
        <source>A full mailbox bounces too: then wait a day and resend.</source>
        <translation>Ook van een vol postvak komt de e-mail terug: wacht dan een dag en verstuur opnieuw.</translation>
    </message>
    <message>
        <source>Only an administrator of the client&apos;s environment can accept.</source>
        <translation>Alleen een beheerder van de omgeving van de klant kan accepteren.</translation>
    </message>
    <message>
        <source>Resend puts the e-mail on top of the client&apos;s inbox again.</source>
        <translation>Met opnieuw versturen staat de e-mail weer bovenaan in het postvak van de klant.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Client accepts</source>
        <translation>Klant akkoord</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partner­schap</translation>
    </message>
    <message>
        <source>Connection keys</source>
        <translation>Koppel­sleutels</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>Ons kantoor</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De klant</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>%1 (KVK %2)</source>
        <translation>%1 (KVK %2)</translation>
    </message>
    <message>
        <source>The e-mail did not reach the client: it bounced.</source>
        <translation>De e-mail heeft de klant niet bereikt: hij is teruggekomen.</translation>
    </message>
    <message>
        <source>Most likely the client has not received the e-mail.</source>
        <translation>Waarschijnlijk heeft de klant de e-mail niet ontvangen.</translation>
    </message>
    <message>
        <source>Most likely the client has not followed the link in the e-mail.</source>
        <translation>Waarschijnlijk heeft de klant de link in de e-mail niet gevolgd.</translation>
    </message>
    <message>
        <source>The client opened the request and has not accepted it yet.</source>
        <translation>De klant heeft het verzoek geopend, maar nog niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Ask the client to look in the spam folder.</source>
        <translation>Vraag de klant in de map met ongewenste e-mail te kijken.</translation>
    </message>
    <message>
        <source>Call the client: to open the e-mail together takes two minutes.</source>
        <translation>Bel de klant: samen de e-mail openen kost twee minuten.</translation>
    </message>
    <message>
        <source>Ask whether logging in or creating the account went wrong.</source>
        <translation>Vraag of het inloggen of het aanmaken van het account is misgegaan.</translation>
    </message>
    <message>
        <source>On a telephone the client finds the request under Inbox (Postvak In), Requests (Verzoeken).</source>
        <translation>Op een telefoon vindt de klant het verzoek onder Postvak In, Verzoeken.</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>authdesk::Desk</name>
    <message>
        <source>The practice server is not installed beside Authdesk. Install Authdesk again.</source>
        <translation>De oefenserver is niet samen met Authdesk geïnstalleerd. Installeer Authdesk opnieuw.</translation>
    </message>
    <message>
        <source>This computer refused to start the practice server.</source>
        <translation>Deze computer weigerde de oefenserver te starten.</translation>
    </message>
    <message>
        <source>The practice server ended by itself. What you practised is kept.</source>
        <translation>De oefenserver is uit zichzelf gestopt. Wat u hebt geoefend, blijft bewaard.</translation>
    </message>
    <message>
        <source>The practice server did not get ready in time. Perhaps the computer is busy.</source>
        <translation>De oefenserver was niet op tijd gereed. Misschien is de computer druk bezig.</translation>
    </message>
    <message>
        <source>The practice server is not of this version of Authdesk. Install Authdesk again.</source>
        <translation>De oefenserver hoort niet bij deze versie van Authdesk. Installeer Authdesk opnieuw.</translation>
    </message>
    <message>
        <source>Practice environment</source>
        <translation>Oefenomgeving</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Omgeving verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1 van deze computer verwijderen?</translation>
    </message>
    <message>
        <source>To use the environment here again, you need an API key.</source>
        <translation>Om de omgeving hier weer te gebruiken, hebt u een API-sleutel nodig.</translation>
    </message>
    <message>
        <source>The environment itself, with its requests, partnerships and connection keys.</source>
        <translation>De omgeving zelf, met alle verzoeken, partnerschappen en koppelsleutels.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>What this computer remembers of it: requests whose sending is not known, keys marked as entered.</source>
        <translation>Wat deze computer ervan onthoudt: verzoeken waarvan niet bekend is of ze verzonden zijn, sleutels die als ingevoerd zijn aangemerkt.</translation>
    </message>
    <message>
        <source>Its API keys go out of the keychain of this computer.</source>
        <translation>De API-sleutels verdwijnen uit de sleutelbos van deze computer.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::AboutDialog</name>
    <message>
        <source>About Authdesk</source>
        <translation>Over Authdesk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2 on %3</source>
        <translation>Versie %1, met Qt %2 op %3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Authorisation requests, partnerships and connection keys of your clients, in one window.</source>
        <translation>Machtigingsverzoeken, partnerschappen en koppelsleutels van uw klanten, in één venster.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of hoger. Er wordt geen enkele garantie gegeven.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ActivityFilterBar</name>
    <message>
        <source>All e&amp;nvironments</source>
        <translation>Alle om&amp;gevingen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handelingen</translation>
    </message>
    <message>
        <source>Changes seen</source>
        <translation>Wijzigingen van elders</translation>
    </message>
    <message>
        <source>Client or correlation id (Ctrl+F)</source>
        <translation>Klant of correlatie-ID (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search activity by client or correlation id</source>
        <translation>Activiteit zoeken op klant of correlatie-ID</translation>
    </message>
    <message>
        <source>Also the other environments of this computer, and those that were removed</source>
        <translation>Ook de andere omgevingen van deze computer, en verwijderde omgevingen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>Tussen twee data</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>unti&amp;l</source>
        <translation>t&amp;ot en met</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>Perio&amp;de</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ActivityModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>from a state to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what or who, and which one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Van → naar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Correlatie-ID</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ActivityPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Writes all entries that the filters let through into a CSV file</source>
        <translation>Schrijft alle regels die de filters doorlaten naar een CSV-bestand</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest %n entries. Older ones appear when you filter, and are in the export.</source>
        <translation>
            <numerusform>U ziet de nieuwste %n regel. Oudere regels verschijnen als u filtert, en staan in de export.</numerusform>
            <numerusform>U ziet de nieuwste %n regels. Oudere regels verschijnen als u filtert, en staan in de export.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done now cannot be noted in the activity log. Check that the disk of this computer is not full. Your work itself goes on.</source>
        <translation>Wat u nu doet, kan niet in het activiteitenlogboek worden vastgelegd. Controleer of de schijf van deze computer niet vol is. Uw werk zelf gaat door.</translation>
    </message>
    <message>
        <source>The activity log could not be read further.</source>
        <translation>Het activiteitenlogboek kon niet verder worden gelezen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>Reading the activity log…</source>
        <translation>Het activiteitenlogboek wordt gelezen…</translation>
    </message>
    <message>
        <source>The activity log cannot be read</source>
        <translation>Het activiteitenlogboek kan niet worden gelezen</translation>
    </message>
    <message>
        <source>It is kept in a file on this computer, which could not be opened: %1</source>
        <translation>Het staat in een bestand op deze computer, dat niet kon worden geopend: %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Er is nog niets gebeurd</translation>
    </message>
    <message>
        <source>Whatever you do in Authdesk, and every change that it sees, is noted here: when, who, for which client, and how it ended. It never holds a key.</source>
        <translation>Alles wat u in Authdesk doet en elke wijziging die het opmerkt, staat hier: wanneer, wie, voor welke klant en met welke uitkomst. Er staat nooit een sleutel in.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Geen regel gevonden</translation>
    </message>
    <message>
        <source>Nothing in the log matches the search and the filters.</source>
        <translation>Niets in het logboek voldoet aan de zoekopdracht en de filters.</translation>
    </message>
    <message>
        <source>Sho&amp;w everything</source>
        <translation>Alles to&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy correlation &amp;id</source>
        <translation>Correlatie-&amp;ID kopiëren</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::AttentionModel</name>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Wat er aan de hand is</translation>
    </message>
    <message>
        <source>Since, or left</source>
        <translation>Sinds, of nog</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::AttentionPage</name>
    <message>
        <source>What needs attention</source>
        <translation>Wat aandacht nodig heeft</translation>
    </message>
    <message>
        <source>Filter by what is the matter</source>
        <translation>Filteren op wat er aan de hand is</translation>
    </message>
    <message>
        <source>Search what needs attention</source>
        <translation>Zoeken in wat aandacht nodig heeft</translation>
    </message>
    <message>
        <source>Looked at on %1</source>
        <translation>Bijgewerkt op %1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No line matches the search and the filter.</source>
        <translation>Geen enkele regel voldoet aan de zoekopdracht en het filter.</translation>
    </message>
    <message>
        <source>Sho&amp;w everything</source>
        <translation>Alles to&amp;nen</translation>
    </message>
    <message>
        <source>Looking what needs your attention…</source>
        <translation>Er wordt gekeken wat uw aandacht nodig heeft…</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Niets heeft uw aandacht nodig</translation>
    </message>
    <message>
        <source>&amp;Done with this</source>
        <translation>&amp;Afgehandeld</translation>
    </message>
    <message>
        <source>Your role is basic user: connection keys are for advanced users and administrators.</source>
        <translation>Uw rol is basisgebruiker: koppelsleutels zijn voor gevorderde gebruikers en beheerders.</translation>
    </message>
    <message>
        <source>When a client answers, an e-mail bounces or something waits too long, it stands here.</source>
        <translation>Als een klant antwoordt, een e-mail terugkomt of iets te lang wacht, staat het hier.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::AuthorisationsPage</name>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuw verzoek</translation>
    </message>
    <message>
        <source>Authorisation requests</source>
        <translation>Machtigingsverzoeken</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Verzoeken zoeken</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>D&amp;oorgaan</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>Opnieuw &amp;versturen</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Geen verzoek gevonden</translation>
    </message>
    <message>
        <source>Reading your requests…</source>
        <translation>Uw verzoeken worden opgehaald…</translation>
    </message>
    <message>
        <source>No authorisation requests yet</source>
        <translation>Nog geen machtigingsverzoeken</translation>
    </message>
    <message>
        <source>Link your first client: in five steps from a request to working connection keys.</source>
        <translation>Koppel uw eerste klant: in vijf stappen van verzoek naar werkende koppelsleutels.</translation>
    </message>
    <message>
        <source>Sho&amp;w all requests</source>
        <translation>Alle ver&amp;zoeken tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) sent by the service could not be read, and are not in the list.</source>
        <translation>
            <numerusform>%n verzoek van de dienst kon niet worden gelezen en staat niet in de lijst.</numerusform>
            <numerusform>%n verzoeken van de dienst konden niet worden gelezen en staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>New &amp;request</source>
        <translation>N&amp;ieuw verzoek</translation>
    </message>
    <message>
        <source>No authorisation request matches the search and the filters.</source>
        <translation>Geen enkel machtigingsverzoek voldoet aan de zoekopdracht en de filters.</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Opnieuw aanvra&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Text for the client…</source>
        <translation>&amp;Tekst voor de klant…</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>Lijst &amp;exporteren…</translation>
    </message>
    <message>
        <source>Export &amp;selected…</source>
        <translation>Selectie e&amp;xporteren…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::BulkConsentsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Delete several consents</source>
        <translation>Meerdere toestemmingen verwijderen</translation>
    </message>
    <message>
        <source>Revoke several consents</source>
        <translation>Meerdere toestemmingen intrekken</translation>
    </message>
    <message>
        <source>Consents to delete</source>
        <translation>Te verwijderen toestemmingen</translation>
    </message>
    <message>
        <source>Consents to revoke</source>
        <translation>In te trekken toestemmingen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Status when chosen</source>
        <translation>Status bij selectie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n consent(s)?</source>
        <translation>
            <numerusform>%n toestemming verwijderen?</numerusform>
            <numerusform>%n toestemmingen verwijderen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n consent(s)?</source>
        <translation>
            <numerusform>%n toestemming intrekken?</numerusform>
            <numerusform>%n toestemmingen intrekken?</numerusform>
        </translation>
    </message>
    <message>
        <source>What ends, for each of them</source>
        <translation>Wat eindigt, voor elke toestemming</translation>
    </message>
    <message>
        <source>Will be deleted</source>
        <translation>Wordt verwijderd</translation>
    </message>
    <message>
        <source>Will be revoked</source>
        <translation>Wordt ingetrokken</translation>
    </message>
    <message>
        <source>Being deleted…</source>
        <translation>Bezig met verwijderen…</translation>
    </message>
    <message>
        <source>Being revoked…</source>
        <translation>Bezig met intrekken…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Had been deleted already</source>
        <translation>Was al verwijderd</translation>
    </message>
    <message>
        <source>Was revoked or deleted already</source>
        <translation>Was al ingetrokken of verwijderd</translation>
    </message>
    <message>
        <source>Left alone: somebody changed it meanwhile. Look at it by itself.</source>
        <translation>Ongemoeid gelaten: iemand heeft haar intussen gewijzigd. Bekijk haar apart.</translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <translation>Niet verwijderd: %1</translation>
    </message>
    <message>
        <source>Not revoked: %1</source>
        <translation>Niet ingetrokken: %1</translation>
    </message>
    <message>
        <source>Not known: the answer got lost. It can be tried again without harm.</source>
        <translation>Niet bekend: het antwoord is verloren gegaan. Opnieuw proberen kan geen kwaad.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) deleted.</source>
        <translation>
            <numerusform>%n toestemming verwijderd.</numerusform>
            <numerusform>%n toestemmingen verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) revoked.</source>
        <translation>
            <numerusform>%n toestemming ingetrokken.</numerusform>
            <numerusform>%n toestemmingen ingetrokken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) left alone.</source>
        <translation>
            <numerusform>%n toestemming ongemoeid gelaten.</numerusform>
            <numerusform>%n toestemmingen ongemoeid gelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) failed.</source>
        <translation>
            <numerusform>%n toestemming mislukt.</numerusform>
            <numerusform>%n toestemmingen mislukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) to go.</source>
        <translation>
            <numerusform>Nog %n toestemming te gaan.</numerusform>
            <numerusform>Nog %n toestemmingen te gaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service asks for patience: it goes on at %1.</source>
        <translation>De dienst vraagt om geduld: het gaat verder om %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n consent(s)</source>
        <translation>
            <numerusform>%n toestemming &amp;verwijderen</numerusform>
            <numerusform>%n toestemmingen &amp;verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n consent(s)</source>
        <translation>
            <numerusform>%n toestemming &amp;intrekken</numerusform>
            <numerusform>%n toestemmingen &amp;intrekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;try failed only</source>
        <translation>Mislukte opnieuw &amp;proberen</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::BulkResendDialog</name>
    <message>
        <source>Held back: last sent less than a day ago, can be resent on %1</source>
        <translation>Niet nu: minder dan een dag geleden verstuurd, kan weer op %1</translation>
    </message>
    <message numerus="yes">
        <source>Held back: sent %n time(s) already, a call helps more</source>
        <translation>
            <numerusform>Niet nu: al %n keer verstuurd, bellen helpt meer</numerusform>
            <numerusform>Niet nu: al %n keer verstuurd, bellen helpt meer</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back: no longer pending</source>
        <translation>Niet nu: niet meer in behandeling</translation>
    </message>
    <message>
        <source>The service asks for patience: it goes on at %1.</source>
        <translation>De dienst vraagt om geduld: het gaat verder om %1.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Niet verstuurd: %1</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wordt verstuurd</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Bezig met versturen…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Not known whether it was sent: the answer got lost. The list tells.</source>
        <translation>Niet bekend of het is verstuurd: het antwoord is verloren gegaan. U ziet het in de lijst.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Resend several e-mails</source>
        <translation>Meerdere e-mails opnieuw versturen</translation>
    </message>
    <message>
        <source>Requests to resend</source>
        <translation>Opnieuw te versturen verzoeken</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent again.</source>
        <translation>
            <numerusform>%n e-mail opnieuw verstuurd.</numerusform>
            <numerusform>%n e-mails opnieuw verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will be sent again.</source>
        <translation>
            <numerusform>%n e-mail wordt opnieuw verstuurd.</numerusform>
            <numerusform>%n e-mails worden opnieuw verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) held back: at most three times each, and at least a day apart.</source>
        <translation>
            <numerusform>%n verzoek wordt nu niet verstuurd: hoogstens drie keer, en met minstens een dag ertussen.</numerusform>
            <numerusform>%n verzoeken worden nu niet verstuurd: elk hoogstens drie keer, en met minstens een dag ertussen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) not sent.</source>
        <translation>
            <numerusform>%n e-mail niet verstuurd.</numerusform>
            <numerusform>%n e-mails niet verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n e-mail(s) it is not known.</source>
        <translation>
            <numerusform>Van %n e-mail is het niet bekend.</numerusform>
            <numerusform>Van %n e-mails is het niet bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail opnieuw &amp;versturen</numerusform>
            <numerusform>%n e-mails opnieuw &amp;versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry those not sent</source>
        <translation>Mislukte opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Held back: the address bounces, ask the client for the right one</source>
        <translation>Niet verstuurd: het adres weigert de e-mail, vraag de klant om het juiste adres</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::BusNotices</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::CancelDialog</name>
    <message>
        <source>The client knows &amp;of this</source>
        <translation>De klant &amp;weet hiervan</translation>
    </message>
    <message>
        <source>Coordinate with the client first: the client loses this connection too, and has to adjust the software.</source>
        <translation>Stem dit eerst met de klant af: ook de klant verliest deze koppeling en moet de software aanpassen.</translation>
    </message>
    <message>
        <source>&amp;Type or paste the client&apos;s name to confirm</source>
        <translation>&amp;Typ of plak de naam van de klant ter bevestiging</translation>
    </message>
    <message>
        <source>&amp;Cancel partnership</source>
        <translation>Partnerschap &amp;opzeggen</translation>
    </message>
    <message>
        <source>&amp;Keep partnership</source>
        <translation>Partnerschap &amp;behouden</translation>
    </message>
    <message>
        <source>Cancel partnership</source>
        <translation>Partnerschap opzeggen</translation>
    </message>
    <message>
        <source>Cancel the partnership with %1?</source>
        <translation>Het partnerschap met %1 opzeggen?</translation>
    </message>
    <message>
        <source>What ends, at once</source>
        <translation>Wat direct eindigt</translation>
    </message>
    <message>
        <source>The partnership, for both sides. This cannot be undone.</source>
        <translation>Het partnerschap, voor beide kanten. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Access: your office can no longer reach the client&apos;s organisations.</source>
        <translation>Toegang: uw kantoor kan niet meer bij de organisaties van de klant.</translation>
    </message>
    <message>
        <source>Keys: all connection keys become invalid, so the software connection stops.</source>
        <translation>Sleutels: alle koppelsleutels worden ongeldig, dus de koppeling met de software stopt.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>Documents already processed stay in both archives; nothing is lost.</source>
        <translation>Documenten die al zijn verwerkt, blijven in beide archieven; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>A new request can be sent at any time to connect again.</source>
        <translation>Om opnieuw te koppelen, kan altijd een nieuw verzoek worden verstuurd.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message>
        <source>The client&apos;s name: %1</source>
        <translation>De naam van de klant: %1</translation>
    </message>
    <message>
        <source>Reading which software packages are connected…</source>
        <translation>Er wordt gekeken welke softwarepakketten zijn gekoppeld…</translation>
    </message>
    <message>
        <source>Which software packages are connected could not be read. In general:</source>
        <translation>Welke softwarepakketten zijn gekoppeld, kon niet worden gelezen. In het algemeen:</translation>
    </message>
    <message>
        <source>No connection keys are valid now, so no software is connected.</source>
        <translation>Er zijn nu geen geldige koppelsleutels, dus er is geen software gekoppeld.</translation>
    </message>
    <message>
        <source>What you must do in the software afterwards</source>
        <translation>Wat u daarna in de software moet doen</translation>
    </message>
    <message>
        <source>This partnership is no longer there. There is nothing left to cancel.</source>
        <translation>Dit partnerschap bestaat niet meer. Er valt niets meer op te zeggen.</translation>
    </message>
    <message>
        <source>The client ended this partnership in the meantime. There is nothing left to cancel.</source>
        <translation>De klant heeft dit partnerschap intussen beëindigd. Er valt niets meer op te zeggen.</translation>
    </message>
    <message>
        <source>This partnership was ended in the meantime. There is nothing left to cancel.</source>
        <translation>Dit partnerschap is intussen beëindigd. Er valt niets meer op te zeggen.</translation>
    </message>
    <message>
        <source>The status of this partnership changed in the meantime.</source>
        <translation>De status van dit partnerschap is intussen gewijzigd.</translation>
    </message>
    <message>
        <source>Your role is now basic user: cancelling is for advanced users and administrators.</source>
        <translation>Uw rol is nu basisgebruiker: opzeggen is voor gevorderde gebruikers en beheerders.</translation>
    </message>
    <message>
        <source>Type the client&apos;s name to be able to cancel.</source>
        <translation>Typ de naam van de klant om te kunnen opzeggen.</translation>
    </message>
    <message>
        <source>What you typed is not the client&apos;s name yet.</source>
        <translation>Wat u hebt getypt, is nog niet de naam van de klant.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ClientAcceptsPage</name>
    <message>
        <source>&amp;Resend e-mail</source>
        <translation>E-mail &amp;opnieuw versturen</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>Verzoek &amp;intrekken…</translation>
    </message>
    <message>
        <source>Open the practice &amp;inbox</source>
        <translation>Oefen&amp;postvak openen</translation>
    </message>
    <message>
        <source>Plays the client&apos;s side in your browser</source>
        <translation>Speel de rol van de klant in uw browser</translation>
    </message>
    <message>
        <source>The client accepts</source>
        <translation>De klant accepteert</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;New request to this client</source>
        <translation>&amp;Nieuw verzoek aan deze klant</translation>
    </message>
    <message>
        <source>&amp;Close, I&apos;ll come back</source>
        <translation>&amp;Sluiten, ik kom terug</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translation>Het verzoek wordt opgehaald…</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <comment>client and e-mail address</comment>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Your role is basic user: resending and withdrawing are for advanced users and administrators.</source>
        <translation>Uw rol is basisgebruiker: alleen gevorderde gebruikers en beheerders kunnen verzoeken opnieuw versturen en intrekken.</translation>
    </message>
    <message>
        <source>The request was sent, but could not be read.</source>
        <translation>Het verzoek is verzonden, maar kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>Nu wissen</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Klembord nu wissen</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Tijd tot het klembord wordt gewist</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <comment>name of a secret</comment>
        <translation>%1 gekopieerd</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied – the clipboard is cleared in %n s</source>
        <comment>name of a secret</comment>
        <translation>
            <numerusform>%1 gekopieerd – het klembord wordt over %n s gewist</numerusform>
            <numerusform>%1 gekopieerd – het klembord wordt over %n s gewist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still on the clipboard: the system did not let it be cleared. It is cleared when you return to this window.</source>
        <comment>name of a secret</comment>
        <translation>%1 staat nog op het klembord: het systeem stond niet toe dat het werd gewist. Dat gebeurt alsnog zodra u naar dit venster terugkeert.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConflictDialog</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed by two at once</source>
        <translation>Door twee personen tegelijk gewijzigd</translation>
    </message>
    <message>
        <source>Somebody else changed the consent of %1 too.</source>
        <translation>Iemand anders heeft de toestemming van %1 ook gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing of yours has been saved yet. Which is to hold?</source>
        <translation>Uw wijziging is nog niet opgeslagen. Welke moet gelden?</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Het was</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van de ander</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Van u</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, so there is nothing left to choose. What you typed can still be copied from here.</source>
        <translation>De toestemming is intussen verwijderd; er valt dus niets meer te kiezen. Wat u hebt getypt, kunt u hier nog kopiëren.</translation>
    </message>
    <message>
        <source>&amp;Use mine</source>
        <translation>De &amp;mijne gebruiken</translation>
    </message>
    <message>
        <source>&amp;Leave theirs</source>
        <translation>Die van de &amp;ander laten staan</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConnectDialog</name>
    <message>
        <source>Connect my environment</source>
        <translation>Mijn omgeving verbinden</translation>
    </message>
    <message>
        <source>API key for this session</source>
        <translation>API-sleutel voor deze sessie</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nieuwe API-sleutel</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>What you call it, for example your firm. Without a name it gets its own.</source>
        <translation>Hoe u de omgeving noemt, bijvoorbeeld de naam van uw kantoor. Zonder naam krijgt ze haar eigen naam.</translation>
    </message>
    <message>
        <source>An administrator of your environment can give you its address and make an API key.</source>
        <translation>Een beheerder van uw omgeving kan u het adres geven en een API-sleutel aanmaken.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbinding &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Deze sleutel &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Keeping the API key in the keychain. It may ask for your password in a window of its own.</source>
        <translation>De API-sleutel wordt in de sleutelbos bewaard. Mogelijk vraagt die in een eigen venster om uw wachtwoord.</translation>
    </message>
    <message>
        <source>Use for this &amp;session only</source>
        <translation>Alleen d&amp;eze sessie gebruiken</translation>
    </message>
    <message>
        <source>Co&amp;nsents too: read the accounting systems of your clients</source>
        <translation>Oo&amp;k toestemmingen: de boekhoudsystemen van uw klanten lezen</translation>
    </message>
    <message>
        <source>Enter the API key of the consents of %1.</source>
        <translation>Voer de API-sleutel van de toestemmingen van %1 in.</translation>
    </message>
    <message>
        <source>Enter the API key of %1.</source>
        <translation>Voer de API-sleutel van %1 in.</translation>
    </message>
    <message>
        <source>API key of the consents</source>
        <translation>API-sleutel van de toestemmingen</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConnectionBanner</name>
    <message>
        <source>The connection is back.</source>
        <translation>De verbinding is hersteld.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. You see what was known %2. It is tried again by itself.</source>
        <translation>%1 is niet bereikbaar. U ziet de stand van %2. Er wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. It is tried again by itself.</source>
        <translation>%1 is niet bereikbaar. Er wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Enter a new key…</source>
        <translation>Nieuwe sleutel invoeren…</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Verbinding controleren…</translation>
    </message>
    <message>
        <source>Enter the consents key…</source>
        <translation>Toestemmingensleutel invoeren…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConnectionKeysPage</name>
    <message>
        <source>&amp;Organisations of the client</source>
        <translation>&amp;Organisaties van de klant</translation>
    </message>
    <message>
        <source>Organisations of the client</source>
        <translation>Organisaties van de klant</translation>
    </message>
    <message>
        <source>Software package</source>
        <translation>Softwarepakket</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Voo&amp;r</translation>
    </message>
    <message>
        <source>Retrieve the connection keys</source>
        <translation>Koppelsleutels ophalen</translation>
    </message>
    <message>
        <source>Reading the client&apos;s organisations…</source>
        <translation>De organisaties van de klant worden opgehaald…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>no keys yet</source>
        <translation>nog geen sleutels</translation>
    </message>
    <message>
        <source>keys entered</source>
        <translation>sleutels ingevoerd</translation>
    </message>
    <message>
        <source>keys generated</source>
        <translation>sleutels gegenereerd</translation>
    </message>
    <message>
        <source>%1
%2 – %3</source>
        <comment>organisation, identifier, state of its keys</comment>
        <translation>%1
%2 – %3</translation>
    </message>
    <message>
        <source>A set was generated whose Secret was not copied. It can be shown again until it is.</source>
        <translation>Er zijn sleutels gegenereerd waarvan de Secret niet is gekopieerd. Tot die tijd kunnen ze opnieuw worden getoond.</translation>
    </message>
    <message>
        <source>No connection keys yet. They are made for one software package.</source>
        <translation>Nog geen koppelsleutels. Ze worden voor één softwarepakket gemaakt.</translation>
    </message>
    <message>
        <source>Keys for %1 were generated on %2.</source>
        <translation>De sleutels voor %1 zijn gegenereerd op %2.</translation>
    </message>
    <message>
        <source>%1 They were confirmed as entered.</source>
        <translation>%1 De invoer is bevestigd.</translation>
    </message>
    <message>
        <source>%1 Their Secret cannot be shown again.</source>
        <translation>%1 De Secret kan niet opnieuw worden getoond.</translation>
    </message>
    <message>
        <source>Copy the Secret first, or confirm that it is entered: it is shown only once.</source>
        <translation>Kopieer eerst de Secret, of bevestig dat deze is ingevoerd: de Secret wordt maar één keer getoond.</translation>
    </message>
    <message>
        <source>The client has no organisations yet. Come back when one was added.</source>
        <translation>De klant heeft nog geen organisaties. Kom terug zodra er een is toegevoegd.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation and its identifier</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Show the keys</source>
        <translation>Sleutels to&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Generate new keys…</source>
        <translation>Nieuwe sleutels &amp;genereren…</translation>
    </message>
    <message>
        <source>&amp;Generate keys</source>
        <translation>Sleutels &amp;genereren</translation>
    </message>
    <message>
        <source>Generate new keys</source>
        <translation>Nieuwe sleutels genereren</translation>
    </message>
    <message>
        <source>Generate new connection keys for %1?</source>
        <translation>Nieuwe koppelsleutels genereren voor %1?</translation>
    </message>
    <message>
        <source>The present keys stop working at once.</source>
        <translation>De huidige sleutels werken meteen niet meer.</translation>
    </message>
    <message>
        <source>The connection in %1 stands still until the new keys are entered there.</source>
        <translation>De koppeling in %1 staat stil tot de nieuwe sleutels daar zijn ingevoerd.</translation>
    </message>
    <message>
        <source>The partnership and all documents.</source>
        <translation>Het partnerschap en alle documenten.</translation>
    </message>
    <message>
        <source>&amp;Generate new keys</source>
        <translation>Nieuwe sleutels &amp;genereren</translation>
    </message>
    <message>
        <source>&amp;Keep the present keys</source>
        <translation>&amp;Huidige sleutels behouden</translation>
    </message>
    <message>
        <source>No keys were generated: this could not be noted on this computer. Check that the disk is not full and try again.</source>
        <translation>Er zijn geen sleutels gegenereerd: dit kon niet op deze computer worden vastgelegd. Controleer of de schijf niet vol is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer got lost. Press the button again: if a set was generated, exactly that one is shown.</source>
        <translation>Het antwoord is verloren gegaan. Druk nogmaals op de knop: als er sleutels zijn gegenereerd, worden precies die getoond.</translation>
    </message>
    <message>
        <source>The partnership has ended, so no keys can be generated. To connect again, send a new request.</source>
        <translation>Het partnerschap is beëindigd, dus er kunnen geen sleutels worden gegenereerd. Verstuur een nieuw verzoek om opnieuw te koppelen.</translation>
    </message>
    <message>
        <source>Your role does not allow it: connection keys are for advanced users and administrators.</source>
        <translation>Uw rol staat dit niet toe: koppelsleutels zijn voor gevorderde gebruikers en beheerders.</translation>
    </message>
    <message>
        <source>That the keys are entered could not be noted on this computer.</source>
        <translation>Op deze computer kon niet worden vastgelegd dat de sleutels zijn ingevoerd.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>That set can no longer be shown: a newer one took its place, or the partnership has ended. If it is still active, a new set can be generated.</source>
        <translation>Deze sleutels kunnen niet meer worden getoond: er zijn nieuwere, of het partnerschap is beëindigd. Is het partnerschap nog actief, dan kunt u nieuwe sleutels genereren.</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>G&amp;ereed</translation>
    </message>
    <message>
        <source>Cop&amp;y the Secret</source>
        <translation>Secret nu k&amp;opiëren</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConnectionSteps</name>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wordt getest</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>not tried, because something before it failed</source>
        <translation>niet geprobeerd, omdat iets daarvoor mislukte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConnectionView</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>Copy &amp;details for support</source>
        <translation>&amp;Gegevens voor support kopiëren</translation>
    </message>
    <message>
        <source>Authorisation requests and partnerships</source>
        <translation>Machtigingsverzoeken en partnerschappen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>They cannot be checked: their API key is not known in this session.</source>
        <translation>Niet te controleren: de API-sleutel is in deze sessie niet bekend.</translation>
    </message>
    <message>
        <source>This environment is connected without consents.</source>
        <translation>Deze omgeving is zonder toestemmingen verbonden.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles werkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n stap mislukt.</numerusform>
            <numerusform>%n stappen mislukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConsentActions</name>
    <message>
        <source>The consent of %1 was made. It waits 30 days for the client to accept it.</source>
        <translation>De toestemming van %1 is aangemaakt. De klant heeft 30 dagen om te accepteren.</translation>
    </message>
    <message>
        <source>The consent of %1 was revoked.</source>
        <translation>De toestemming van %1 is ingetrokken.</translation>
    </message>
    <message>
        <source>The consent of %1 was revoked. Meanwhile somebody renamed it to %2; both changes hold.</source>
        <translation>De toestemming van %1 is ingetrokken. Intussen heeft iemand haar hernoemd naar %2; beide wijzigingen gelden.</translation>
    </message>
    <message>
        <source>The consent of %1 had been revoked already.</source>
        <translation>De toestemming van %1 was al ingetrokken.</translation>
    </message>
    <message>
        <source>The consent of %1 was deleted elsewhere, so there was nothing left to revoke.</source>
        <translation>De toestemming van %1 is elders verwijderd; er viel dus niets meer in te trekken.</translation>
    </message>
    <message>
        <source>It is not known whether the consent of %1 was revoked: the answer got lost. The list tells once the connection is back.</source>
        <translation>Het is niet bekend of de toestemming van %1 is ingetrokken: het antwoord is verloren gegaan. Zodra de verbinding is hersteld, ziet u het in de lijst.</translation>
    </message>
    <message>
        <source>The consent of %1 was not revoked. %2</source>
        <translation>De toestemming van %1 is niet ingetrokken. %2</translation>
    </message>
    <message>
        <source>The consent of %1 stays as it is.</source>
        <translation>De toestemming van %1 blijft zoals ze is.</translation>
    </message>
    <message>
        <source>The consent of %1 was deleted.</source>
        <translation>De toestemming van %1 is verwijderd.</translation>
    </message>
    <message>
        <source>The consent of %1 had been deleted already.</source>
        <translation>De toestemming van %1 was al verwijderd.</translation>
    </message>
    <message>
        <source>It is not known whether the consent of %1 was deleted: the answer got lost. The list tells once the connection is back.</source>
        <translation>Het is niet bekend of de toestemming van %1 is verwijderd: het antwoord is verloren gegaan. Zodra de verbinding is hersteld, ziet u het in de lijst.</translation>
    </message>
    <message>
        <source>The consent of %1 was not deleted. %2</source>
        <translation>De toestemming van %1 is niet verwijderd. %2</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConsentDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>accounting system and the id of its settings</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a consent to see what it gives and until when.</source>
        <translation>Selecteer een toestemming om te zien wat ze inhoudt en tot wanneer.</translation>
    </message>
    <message>
        <source>Details of the selected consent</source>
        <translation>Details van de geselecteerde toestemming</translation>
    </message>
    <message>
        <source>Start on&amp;boarding…</source>
        <translation>&amp;Onboarding starten…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Naam wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Revo&amp;ke…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Verwij&amp;deren…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected system</source>
        <translation>Gekoppeld systeem</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagen over</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Settings of systems</source>
        <translation>Instellingen van systemen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>New con&amp;sent for this client…</source>
        <translation>Nieuwe toestemming &amp;voor deze klant…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConsentFilterRow</name>
    <message>
        <source>S&amp;ystem</source>
        <translation>&amp;Systeem</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle systemen</translation>
    </message>
    <message>
        <source>C&amp;reated</source>
        <translation>&amp;Aangemaakt</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Gewijzigd</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Laat &amp;zien</translation>
    </message>
    <message>
        <source>Tests too</source>
        <translation>Ook tests</translation>
    </message>
    <message>
        <source>Only tests</source>
        <translation>Alleen tests</translation>
    </message>
    <message>
        <source>Without tests</source>
        <translation>Zonder tests</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Filters wissen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Saves the list as it is shown, as a CSV file</source>
        <translation>Slaat de lijst zoals die wordt getoond op als CSV-bestand</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>In the last 90 days</source>
        <translation>Laatste 90 dagen</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Afgelopen jaar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet gekoppeld</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConsentMenu</name>
    <message>
        <source>&amp;New consent…</source>
        <translation>&amp;Nieuwe toestemming…</translation>
    </message>
    <message>
        <source>Start on&amp;boarding…</source>
        <translation>&amp;Onboarding starten…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Naam wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Revo&amp;ke…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Verwij&amp;deren…</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Toestemming</translation>
    </message>
    <message>
        <source>New con&amp;sent for this client…</source>
        <translation>Nieuwe toestemming &amp;voor deze klant…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConsentsModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected system</source>
        <translation>Gekoppeld systeem</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagen over</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConsentsNotConnectedPage</name>
    <message>
        <source>Consents are not connected</source>
        <translation>Toestemmingen zijn niet verbonden</translation>
    </message>
    <message>
        <source>This environment has no address or no API key for consents. You get the key in the Client Portal of the service, one for Development and one for Production. Enter both where you connect the environment; its requests and partnerships stay as they are.</source>
        <translation>Deze omgeving heeft geen adres of geen API-sleutel voor toestemmingen. U krijgt de sleutel in de Client Portal van de dienst, één voor Ontwikkeling en één voor Productie. Voer beide in waar u de omgeving verbindt; de verzoeken en partnerschappen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Search consents</source>
        <translation>Toestemmingen zoeken</translation>
    </message>
    <message>
        <source>Reading your consents…</source>
        <translation>Uw toestemmingen worden opgehaald…</translation>
    </message>
    <message>
        <source>No consent matches</source>
        <translation>Geen toestemming gevonden</translation>
    </message>
    <message>
        <source>No consent matches the search and the filters.</source>
        <translation>Geen enkele toestemming voldoet aan de zoekopdracht en de filters.</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>Nog geen toestemmingen</translation>
    </message>
    <message>
        <source>With a consent a client lets you read its accounting system. Make one, and start the onboarding.</source>
        <translation>Met een toestemming laat een klant u zijn boekhoudsysteem lezen. Maak er een aan en start de onboarding.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) sent by the service could not be read, and are not in the list.</source>
        <translation>
            <numerusform>%n toestemming van de dienst kon niet worden gelezen en staat niet in de lijst.</numerusform>
            <numerusform>%n toestemmingen van de dienst konden niet worden gelezen en staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New consent</source>
        <translation>&amp;Nieuwe toestemming</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>New consen&amp;t</source>
        <translation>&amp;Nieuwe toestemming</translation>
    </message>
    <message>
        <source>Start on&amp;boarding…</source>
        <translation>&amp;Onboarding starten…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Naam wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Revo&amp;ke…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Verwij&amp;deren…</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>Lijst &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Export selected…</source>
        <translation>Selectie &amp;exporteren…</translation>
    </message>
    <message>
        <source>Show all con&amp;sents</source>
        <translation>Alle toestemmingen be&amp;kijken</translation>
    </message>
    <message>
        <source>New con&amp;sent for this client…</source>
        <translation>Nieuwe toestemming &amp;voor deze klant…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ConsequencesDialog</name>
    <message>
        <source>What ends</source>
        <translation>Wat eindigt</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>%1 Environment: %2.</source>
        <translation>%1 Omgeving: %2.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::CreateConsentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>The client chooses</source>
        <translation>De klant kiest</translation>
    </message>
    <message>
        <source>Accounting &amp;system (optional)</source>
        <translation>Boekhoud&amp;systeem (optioneel)</translation>
    </message>
    <message>
        <source>Id of its se&amp;ttings (optional)</source>
        <translation>&amp;ID van de instellingen (optioneel)</translation>
    </message>
    <message>
        <source>Start the &amp;onboarding next</source>
        <translation>Daarna de &amp;onboarding starten</translation>
    </message>
    <message>
        <source>&amp;Create consent</source>
        <translation>&amp;Toestemming aanmaken</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nieuwe toestemming</translation>
    </message>
    <message>
        <source>By which you find the client again. The client sees it too.</source>
        <translation>Waaraan u de klant herkent. De klant ziet de naam ook.</translation>
    </message>
    <message>
        <source>The onboarding then goes straight to it.</source>
        <translation>De onboarding gaat er dan direct naartoe.</translation>
    </message>
    <message>
        <source>From the Client Portal, where settings of your own are kept for this system.</source>
        <translation>Uit de Client Portal, waar uw eigen instellingen voor dit systeem staan.</translation>
    </message>
    <message>
        <source>A consent needs a name of at least one character.</source>
        <translation>Een toestemming heeft een naam van minstens één teken nodig.</translation>
    </message>
    <message>
        <source>This is not such an id. It looks like 3f2b8c1e-0d4a-4b7e-9c55-7a1e0f6d2b90.</source>
        <translation>Dit is niet zo’n ID. Een ID ziet er zo uit: 3f2b8c1e-0d4a-4b7e-9c55-7a1e0f6d2b90.</translation>
    </message>
    <message>
        <source>The consent was not made: this computer could not note what is being sent, and without that it might be made twice.</source>
        <translation>De toestemming is niet aangemaakt: deze computer kon niet vastleggen wat er wordt verstuurd, en dan zou ze dubbel kunnen ontstaan.</translation>
    </message>
    <message>
        <source>The consent was not made. %1</source>
        <translation>De toestemming is niet aangemaakt. %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Bezig met aanmaken…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::CreatePage</name>
    <message>
        <source>Name or KVK number</source>
        <translation>Naam of KVK-nummer</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Client&apos;s &amp;name</source>
        <translation>&amp;Naam van de klant</translation>
    </message>
    <message>
        <source>Client&apos;s &amp;e-mail address</source>
        <translation>&amp;E-mailadres van de klant</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;KVK number (optional)</source>
        <translation>&amp;KVK-nummer (optioneel)</translation>
    </message>
    <message>
        <source>&amp;Software package of the client</source>
        <translation>&amp;Softwarepakket van de klant</translation>
    </message>
    <message>
        <source>&amp;Language of the e-mail</source>
        <translation>Taa&amp;l van de e-mail</translation>
    </message>
    <message>
        <source>Who pays for the connection?</source>
        <translation>Wie betaalt de koppeling?</translation>
    </message>
    <message>
        <source>&amp;Message to the client (optional)</source>
        <translation>&amp;Bericht aan de klant (optioneel)</translation>
    </message>
    <message>
        <source>As the client will recognise it in the e-mail.</source>
        <translation>Zoals de klant het in de e-mail herkent.</translation>
    </message>
    <message>
        <source>Looked up in the register while you type.</source>
        <translation>Wordt tijdens het typen in het register opgezocht.</translation>
    </message>
    <message>
        <source>8 digits.</source>
        <translation>8 cijfers.</translation>
    </message>
    <message>
        <source>The activation link goes to this address.</source>
        <translation>De activeringslink gaat naar dit adres.</translation>
    </message>
    <message>
        <source>Our o&amp;ffice</source>
        <translation>Ons k&amp;antoor</translation>
    </message>
    <message>
        <source>&amp;The client</source>
        <translation>&amp;De klant</translation>
    </message>
    <message>
        <source>Create the authorisation request</source>
        <translation>Machtigingsverzoek aanmaken</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>A request to %1 (%2) is still pending. Better wait until it is accepted: a second user of %3 starts without the right to add organisations.</source>
        <translation>Er is nog een verzoek aan %1 (%2) in behandeling. Wacht liever tot het is geaccepteerd: een tweede gebruiker van %3 begint zonder het recht om organisaties toe te voegen.</translation>
    </message>
    <message>
        <source>Searching the register…</source>
        <translation>Er wordt in het register gezocht…</translation>
    </message>
    <message>
        <source>Not found in the register. It will be sent as you typed it.</source>
        <translation>Niet gevonden in het register. Uw invoer wordt ongewijzigd verstuurd.</translation>
    </message>
    <message>
        <source>The register cannot be searched now. It will be sent as you typed it.</source>
        <translation>Het register kan nu niet worden doorzocht. Uw invoer wordt ongewijzigd verstuurd.</translation>
    </message>
    <message>
        <source>The register does not know this KVK number. Enter the organisation&apos;s name here.</source>
        <translation>Het register kent dit KVK-nummer niet. Voer hier de naam van de organisatie in.</translation>
    </message>
    <message>
        <source>Found in the register.</source>
        <translation>Gevonden in het register.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::CsvExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n rij is naar %1 geschreven.</numerusform>
            <numerusform>%n rijen zijn naar %1 geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-8 with &amp;BOM (for Excel)</source>
        <translation>UTF-8 met &amp;BOM (voor Excel)</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Puntkomma (;)</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Komma (,)</translation>
    </message>
    <message>
        <source>&amp;Separator between columns</source>
        <translation>&amp;Scheidingsteken tussen kolommen</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Bestand &amp;kiezen…</translation>
    </message>
    <message>
        <source>The file holds every row that the search and the filters show.</source>
        <translation>Het bestand bevat elke rij die met de zoekopdracht en de filters te zien is.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written…</source>
        <translation>
            <numerusform>%n rij geschreven…</numerusform>
            <numerusform>%n rijen geschreven…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported, because the rows could not be read.</source>
        <translation>Er is niets geëxporteerd, omdat de rijen niet konden worden gelezen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or close the program that has the file open, and export again.</source>
        <translation>%1 kon niet worden geschreven. Kies een andere map, of sluit het programma waarin het bestand open is, en exporteer opnieuw.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::EnvironmentSettings</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>The &amp;API key ends</source>
        <translation>De AP&amp;I-sleutel verloopt</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>The API key of t&amp;he consents ends</source>
        <translation>De API-sleutel van de &amp;toestemmingen verloopt</translation>
    </message>
    <message>
        <source>Its last da&amp;y</source>
        <translation>Laatste dag &amp;ervan</translation>
    </message>
    <message>
        <source>The name of the practice environment is fixed.</source>
        <translation>De naam van de oefenomgeving ligt vast.</translation>
    </message>
    <message>
        <source>You alone see this name.</source>
        <translation>Alleen u ziet deze naam.</translation>
    </message>
    <message>
        <source>You are reminded 14 days and 3 days before. The service does not say when a key ends.</source>
        <translation>U krijgt 14 en 3 dagen van tevoren een herinnering. De dienst meldt niet wanneer een sleutel verloopt.</translation>
    </message>
    <message>
        <source>You are reminded of it in the same way.</source>
        <translation>U krijgt op dezelfde manier een herinnering.</translation>
    </message>
    <message>
        <source>New API &amp;key…</source>
        <translation>Nieuwe API-&amp;sleutel…</translation>
    </message>
    <message>
        <source>New API key of the con&amp;sents…</source>
        <translation>Nieuwe API-sleutel toestemmin&amp;gen…</translation>
    </message>
    <message>
        <source>Connect con&amp;sents…</source>
        <translation>Toestemmin&amp;gen verbinden…</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>Geef de omgeving een naam.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::EnvironmentStatus</name>
    <message>
        <source>Environment and connection</source>
        <translation>Omgeving en verbinding</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Nog niet vernieuwd</translation>
    </message>
    <message>
        <source>Refreshed just now</source>
        <translation>Zojuist vernieuwd</translation>
    </message>
    <message>
        <source>Refreshed %1 ago</source>
        <translation>%1 geleden vernieuwd</translation>
    </message>
    <message>
        <source>Last refreshed %1</source>
        <translation>Laatst vernieuwd: %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connection: online</source>
        <translation>Verbinding: online</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <translation>Verbinding: offline</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::EnvironmentStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a filter, number of rows</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::HeldResendsBar</name>
    <message>
        <source>The request to %1 was sent a moment ago. It can be resent at %2.</source>
        <translation>Het verzoek aan %1 is zojuist verstuurd. Opnieuw versturen kan vanaf %2.</translation>
    </message>
    <message>
        <source>The request to %1 is no longer pending, so it was not resent.</source>
        <translation>Het verzoek aan %1 is niet meer in behandeling en is daarom niet opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>It is not known whether the e-mail to %1 was sent again: the answer got lost. &quot;Sent&quot; in the list tells once the connection is back.</source>
        <translation>Het is niet bekend of de e-mail aan %1 opnieuw is verstuurd: het antwoord is verloren gegaan. Zodra de verbinding is hersteld, staat het in de lijst onder ‘Verstuurd’.</translation>
    </message>
    <message>
        <source>The request to %1 was not resent. %2</source>
        <translation>Het verzoek aan %1 is niet opnieuw verstuurd. %2</translation>
    </message>
    <message>
        <source>The e-mail to %1 was not sent again, because the environment was closed first.</source>
        <translation>De e-mail aan %1 is niet opnieuw verstuurd, omdat de omgeving eerder is gesloten.</translation>
    </message>
    <message>
        <source>Undone: the e-mail to %1 was not sent again.</source>
        <translation>Ongedaan gemaakt: de e-mail aan %1 is niet opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>The request to %1 has changed meanwhile, so its e-mail was not sent again.</source>
        <translation>Het verzoek aan %1 is intussen gewijzigd. De e-mail is daarom niet opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>The e-mail to %1 was sent again.</source>
        <translation>De e-mail aan %1 is opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo sending the e-mail to %1 again</source>
        <translation>Ongedaan maken: de e-mail aan %1 opnieuw versturen</translation>
    </message>
    <message numerus="yes">
        <source>The e-mail to %1 will be sent again in %n second(s).</source>
        <translation>
            <numerusform>De e-mail aan %1 wordt over %n seconde opnieuw verstuurd.</numerusform>
            <numerusform>De e-mail aan %1 wordt over %n seconden opnieuw verstuurd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::KeyEndField</name>
    <message>
        <source>Not noted</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>Op een datum</translation>
    </message>
    <message>
        <source>This day is past, so the key no longer works.</source>
        <translation>Deze dag is voorbij; de sleutel werkt dus niet meer.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::KeySetView</name>
    <message>
        <source>The Secret is shown this once. Copy it into the software now; when it is lost, a new set must be generated.</source>
        <translation>De Secret wordt alleen deze keer getoond. Kopieer hem nu naar de software; als hij verloren gaat, moeten er nieuwe sleutels worden gegenereerd.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Copy &amp;App Key</source>
        <translation>&amp;App Key kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;Secret</source>
        <translation>Se&amp;cret kopiëren</translation>
    </message>
    <message>
        <source>Copy i&amp;dentifier</source>
        <translation>&amp;ID kopiëren</translation>
    </message>
    <message>
        <source>App Key</source>
        <translation>App Key</translation>
    </message>
    <message>
        <source>Organisation identifier</source>
        <translation>Organisatie-ID</translation>
    </message>
    <message>
        <source>&amp;E-mail address linked to the administration in the software</source>
        <translation>&amp;E-mailadres bij de administratie in de software</translation>
    </message>
    <message>
        <source>Not the address of the client&apos;s account on the platform.</source>
        <translation>Niet het adres van het account van de klant op het platform.</translation>
    </message>
    <message>
        <source>Copy for &amp;Quick Connect</source>
        <translation>Kopiëren voor &amp;Quick Connect</translation>
    </message>
    <message>
        <source>Quick Connect: everything in one paste into %1</source>
        <translation>Quick Connect: alles in één keer plakken in %1</translation>
    </message>
    <message>
        <source>Enter the address first: without it the paste does not work.</source>
        <translation>Voer eerst het adres in: zonder adres werkt het plakken niet.</translation>
    </message>
    <message>
        <source>This is not an e-mail address that the paste can hold.</source>
        <translation>Dit is geen e-mailadres dat bij het plakken kan worden gebruikt.</translation>
    </message>
    <message>
        <source>Quick Connect line</source>
        <translation>Quick Connect-regel</translation>
    </message>
    <message>
        <source>I &amp;have entered these keys in %1</source>
        <translation>Ik &amp;heb deze sleutels in %1 ingevoerd</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::KindChoice</name>
    <message>
        <source>&amp;Development</source>
        <translation>Ont&amp;wikkeling</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>Prod&amp;uctie</translation>
    </message>
    <message>
        <source>Kind of environment</source>
        <translation>Soort omgeving</translation>
    </message>
    <message>
        <source>Each kind has API keys of its own. Production is where your real clients are.</source>
        <translation>Elke soort heeft eigen API-sleutels. In Productie staan uw echte klanten.</translation>
    </message>
    <message>
        <source>This address is on this computer. Are your real clients behind it?</source>
        <translation>Dit adres is op deze computer. Staan daar echt uw klanten achter?</translation>
    </message>
    <message>
        <source>An address on this computer is taken to be Development.</source>
        <translation>Een adres op deze computer geldt als Ontwikkeling.</translation>
    </message>
    <message>
        <source>Choose whether this is Development or Production.</source>
        <translation>Kies of dit Ontwikkeling of Productie is.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::LineDismissal</name>
    <message>
        <source>The line stays: this computer could not note that you are done with it.</source>
        <translation>De regel blijft staan: deze computer kon niet vastleggen dat u ermee klaar bent.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) set aside, until something changes about them.</source>
        <translation>
            <numerusform>%n regel weggelegd, tot er iets aan verandert.</numerusform>
            <numerusform>%n regels weggelegd, tot er iets aan verandert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>The lines could not be brought back: this computer&apos;s store did not answer.</source>
        <translation>De regels konden niet worden teruggezet: de opslag van deze computer antwoordde niet.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::LinkWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>%1 – authorisation request</source>
        <translation>%1 – machtigingsverzoek</translation>
    </message>
    <message>
        <source>New authorisation request</source>
        <translation>Nieuw machtigingsverzoek</translation>
    </message>
    <message>
        <source>The Secret was neither copied nor confirmed as entered. It is shown only once.</source>
        <translation>De Secret is niet gekopieerd en de invoer is niet bevestigd. De Secret wordt maar één keer getoond.</translation>
    </message>
    <message>
        <source>This request has not been sent. Close it all the same?</source>
        <translation>Dit verzoek is nog niet verstuurd. Toch sluiten?</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>Ve&amp;rwerpen</translation>
    </message>
    <message>
        <source>Nothing was sent: not everything was accepted. What concerns a field is marked there.</source>
        <translation>Er is niets verzonden: niet alles is aanvaard. Wat een veld betreft, staat daarbij.</translation>
    </message>
    <message>
        <source>Cop&amp;y the Secret</source>
        <translation>Secret nu k&amp;opiëren</translation>
    </message>
    <message>
        <source>Close without i&amp;t</source>
        <translation>S&amp;luiten zonder Secret</translation>
    </message>
    <message>
        <source>The request is being sent. This window stays until it is known what became of it.</source>
        <translation>Het verzoek wordt verzonden. Dit venster blijft open totdat bekend is wat ervan geworden is.</translation>
    </message>
    <message>
        <source>Keep &amp;writing</source>
        <translation>Verder sc&amp;hrijven</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::LinkedRecords</name>
    <message>
        <source>The same client</source>
        <translation>Dezelfde klant</translation>
    </message>
    <message>
        <source>Other records of the same client</source>
        <translation>Andere gegevens van dezelfde klant</translation>
    </message>
    <message numerus="yes">
        <source>%n more look(s) like it.</source>
        <translation>
            <numerusform>Nog %n lijkt erop.</numerusform>
            <numerusform>Nog %n lijken erop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorisation request: %1</source>
        <translation>Machtigingsverzoek: %1</translation>
    </message>
    <message>
        <source>Partnership: %1</source>
        <translation>Partnerschap: %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Toestemming: %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>Looks like the same client: is it?</source>
        <translation>Lijkt op dezelfde klant: klopt dat?</translation>
    </message>
    <message>
        <source>You said that it is the same client.</source>
        <translation>U hebt aangegeven dat het dezelfde klant is.</translation>
    </message>
    <message>
        <source>The service says that it is the same client.</source>
        <translation>Volgens de dienst is het dezelfde klant.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Same client</source>
        <translation>Dezelfde klant</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>%1 is the same client</source>
        <translation>%1 is dezelfde klant</translation>
    </message>
    <message>
        <source>%1 is not the same client</source>
        <translation>%1 is niet dezelfde klant</translation>
    </message>
    <message>
        <source>This could not be remembered. Check that the disk is not full.</source>
        <translation>Dit kon niet worden onthouden. Controleer of de schijf niet vol is.</translation>
    </message>
    <message>
        <source>This could not be forgotten. Check that the disk is not full.</source>
        <translation>Dit kon niet worden vergeten. Controleer of de schijf niet vol is.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ListPage</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>%1 The list is as it was at %2.</source>
        <translation>%1 U ziet de lijst van %2.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Switch environment…</source>
        <translation>&amp;Omgeving wisselen…</translation>
    </message>
    <message>
        <source>Open the clients’ &amp;inbox</source>
        <translation>&amp;Postvak van de klanten openen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Authorisation</source>
        <translation>&amp;Machtiging</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>&amp;Nieuw verzoek…</translation>
    </message>
    <message>
        <source>&amp;Open or continue…</source>
        <translation>&amp;Openen of doorgaan…</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>Opnieuw &amp;versturen</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Authdesk</source>
        <translation>&amp;Over Authdesk</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Work&amp;list</source>
        <translation>&amp;Werklijst</translation>
    </message>
    <message>
        <source>Take the &amp;next step</source>
        <translation>&amp;Volgende stap zetten</translation>
    </message>
    <message>
        <source>&amp;Done with this</source>
        <translation>&amp;Afgehandeld</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Opnieuw aanvra&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Text for the client…</source>
        <translation>&amp;Tekst voor de klant…</translation>
    </message>
    <message>
        <source>&amp;Check the connection…</source>
        <translation>&amp;Verbinding controleren…</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>&amp;Lijst exporteren…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::MainWindow</name>
    <message>
        <source>Starting the practice environment…</source>
        <translation>De oefenomgeving wordt gestart…</translation>
    </message>
    <message>
        <source>Its clients live on this computer only.</source>
        <translation>De klanten in deze omgeving bestaan alleen op deze computer.</translation>
    </message>
    <message>
        <source>Choose another &amp;environment</source>
        <translation>Andere &amp;omgeving kiezen</translation>
    </message>
    <message>
        <source>Practice environment</source>
        <translation>Oefenomgeving</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>&amp;Gegevens voor support kopiëren</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wordt geopend…</translation>
    </message>
    <message>
        <source>Reading the API key from the keychain. It may ask for your password.</source>
        <translation>De API-sleutel wordt uit de sleutelbos gelezen. Mogelijk wordt om uw wachtwoord gevraagd.</translation>
    </message>
    <message>
        <source>Enter the API &amp;key…</source>
        <translation>API-&amp;sleutel invoeren…</translation>
    </message>
    <message>
        <source>The API key of %1 is needed</source>
        <translation>De API-sleutel van %1 is nodig</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>%1 wordt verwijderd…</translation>
    </message>
    <message>
        <source>Taking the API key out of the keychain.</source>
        <translation>De API-sleutel wordt uit de sleutelbos gehaald.</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 is niet verwijderd</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Niet verwijderen</translation>
    </message>
    <message>
        <source>Authdesk</source>
        <translation>Authdesk</translation>
    </message>
    <message>
        <source>%1 – Authdesk</source>
        <translation>%1 – Authdesk</translation>
    </message>
    <message>
        <source>The practice environment is not running</source>
        <translation>De oefenomgeving draait niet</translation>
    </message>
    <message>
        <source>Use a key for th&amp;is session…</source>
        <translation>Sleutel voor deze s&amp;essie gebruiken…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Gegevens voor support kopiëren</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::OnboardingDialog</name>
    <message>
        <source>The client chooses</source>
        <translation>De klant kiest</translation>
    </message>
    <message>
        <source>Afterwards &amp;go to (optional)</source>
        <translation>Daarna &amp;gaan naar (optioneel)</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Openen in browser</translation>
    </message>
    <message>
        <source>Copy &amp;link…</source>
        <translation>&amp;Link kopiëren…</translation>
    </message>
    <message>
        <source>Copy link all the sa&amp;me</source>
        <translation>Link &amp;toch kopiëren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation>Onboarding starten</translation>
    </message>
    <message>
        <source>A page of your own, beginning with https:// or http://</source>
        <translation>Een eigen pagina, beginnend met https:// of http://</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds before going there</source>
        <translation>Seconden voordat daarheen wordt gegaan</translation>
    </message>
    <message>
        <source>Accounting &amp;system</source>
        <translation>&amp;Boekhoudsysteem</translation>
    </message>
    <message>
        <source>With one chosen, the client does not have to look for it.</source>
        <translation>Als u er een kiest, hoeft de klant niet te zoeken.</translation>
    </message>
    <message>
        <source>Do &amp;not copy</source>
        <translation>Niet &amp;kopiëren</translation>
    </message>
    <message>
        <source>Before you copy the link</source>
        <translation>Voordat u de link kopieert</translation>
    </message>
    <message>
        <source>It works once. Whoever opens it first uses it up, and that may be a program: mail and chat programs open links to show a preview.</source>
        <translation>De link werkt één keer. Wie hem het eerst opent, verbruikt hem, en dat kan een programma zijn: e-mail- en chatprogramma’s openen links om een voorbeeld te tonen.</translation>
    </message>
    <message>
        <source>So never send it by mail or chat. It is for a browser on this computer, or for a page of your own in which the client is logged in.</source>
        <translation>Verstuur hem dus nooit per e-mail of chat. Hij is bedoeld voor een browser op deze computer, of voor een eigen pagina waarop de klant is ingelogd.</translation>
    </message>
    <message>
        <source>Whoever has it can connect an accounting system to this consent, for one hour.</source>
        <translation>Wie hem heeft, kan een uur lang een boekhoudsysteem aan deze toestemming koppelen.</translation>
    </message>
    <message>
        <source>Onboarding of %1</source>
        <translation>Onboarding van %1</translation>
    </message>
    <message>
        <source>The client allows an accounting system to be read, on a page that opens in the browser. Each start makes a new code, which works once and for one hour.</source>
        <translation>De klant staat toe dat een boekhoudsysteem wordt gelezen, op een pagina die in de browser wordt geopend. Elke start maakt een nieuwe eenmalige code, die één uur geldig is.</translation>
    </message>
    <message>
        <source>This is not an address of a web page: it has to begin with https:// or http://.</source>
        <translation>Dit is geen adres van een webpagina: het moet met https:// of http:// beginnen.</translation>
    </message>
    <message>
        <source>No code arrived: the answer got lost. Try again; a code that nobody has seen is good for nothing.</source>
        <translation>Er is geen code aangekomen: het antwoord is verloren gegaan. Probeer het opnieuw; met een code die niemand heeft gezien, kan niets gebeuren.</translation>
    </message>
    <message>
        <source>No code was made. %1</source>
        <translation>Er is geen code gemaakt. %1</translation>
    </message>
    <message>
        <source>Onboarding link</source>
        <translation>Onboardinglink</translation>
    </message>
    <message>
        <source>The link is on the clipboard. Paste it into the browser, and into nothing else.</source>
        <translation>De link staat op het klembord. Plak hem in de browser, en nergens anders.</translation>
    </message>
    <message>
        <source>The onboarding is open in the browser. The list shows when the client is done.</source>
        <translation>De onboarding is in de browser geopend. In de lijst ziet u wanneer de klant klaar is.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer. Copy the link, and paste it into a browser yourself.</source>
        <translation>Op deze computer kon geen browser worden geopend. Kopieer de link en plak hem zelf in een browser.</translation>
    </message>
    <message>
        <source>&amp;Open anew in browser</source>
        <translation>&amp;Opnieuw openen in browser</translation>
    </message>
    <message>
        <source>The code has expired. Make a new one when the client is ready.</source>
        <translation>De code is verlopen. Maak een nieuwe als de klant zover is.</translation>
    </message>
    <message numerus="yes">
        <source>The code is good until %1, for %n more minute(s), or until it is used.</source>
        <translation>
            <numerusform>De code is geldig tot %1, nog %n minuut, of tot hij is gebruikt.</numerusform>
            <numerusform>De code is geldig tot %1, nog %n minuten, of tot hij is gebruikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client is done: %1 is connected.</source>
        <translation>De klant is klaar: %1 is gekoppeld.</translation>
    </message>
    <message>
        <source>This consent was deleted elsewhere, so no onboarding can be started any more.</source>
        <translation>Deze toestemming is elders verwijderd; er kan dus geen onboarding meer worden gestart.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::OrganisationEdit</name>
    <message>
        <source>KVK %1</source>
        <translation>KVK %1</translation>
    </message>
    <message>
        <source>Organisations found in the register</source>
        <translation>Organisaties die in het register zijn gevonden</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::OrganisationKeysView</name>
    <message>
        <source>%1, KVK %2</source>
        <translation>%1, KVK %2</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Opnie&amp;uw proberen</translation>
    </message>
    <message>
        <source>Organisations and connection keys</source>
        <translation>Organisaties en koppelsleutels</translation>
    </message>
    <message>
        <source>Reading the organisations…</source>
        <translation>De organisaties worden opgehaald…</translation>
    </message>
    <message>
        <source>The organisations could not be read. %1</source>
        <translation>De organisaties konden niet worden opgehaald. %1</translation>
    </message>
    <message>
        <source>Connection keys of %1: %2</source>
        <translation>Koppelsleutels van %1: %2</translation>
    </message>
    <message>
        <source>The client has no organisations in this partnership.</source>
        <translation>De klant heeft geen organisaties in dit partnerschap.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::PartnershipCancelling</name>
    <message>
        <source>The partnership with %1 had already ended, so nothing was cancelled. The list shows when and by whom.</source>
        <translation>Het partnerschap met %1 was al beëindigd, dus er is niets opgezegd. In de lijst staat wanneer en door wie.</translation>
    </message>
    <message>
        <source>The partnership with %1 changed in the meantime, so nothing was cancelled. Look at it as it is now, and cancel it again if that is still right.</source>
        <translation>Het partnerschap met %1 is intussen gewijzigd, dus er is niets opgezegd. Bekijk hoe het er nu voor staat en zeg het alsnog op als dat nog klopt.</translation>
    </message>
    <message>
        <source>The partnership with %1 is no longer there, so nothing was cancelled.</source>
        <translation>Het partnerschap met %1 bestaat niet meer, dus er is niets opgezegd.</translation>
    </message>
    <message>
        <source>It is not known whether the partnership with %1 was cancelled: the answer got lost. The list tells once the connection is back.</source>
        <translation>Het is niet bekend of het partnerschap met %1 is opgezegd: het antwoord is verloren gegaan. Zodra de verbinding is hersteld, ziet u het in de lijst.</translation>
    </message>
    <message>
        <source>The partnership with %1 was not cancelled. %2</source>
        <translation>Het partnerschap met %1 is niet opgezegd. %2</translation>
    </message>
    <message>
        <source>Your role is basic user: retrieving keys and cancelling are for advanced users and administrators.</source>
        <translation>Uw rol is basisgebruiker: alleen gevorderde gebruikers en beheerders kunnen sleutels ophalen en partnerschappen opzeggen.</translation>
    </message>
    <message>
        <source>The partnership with %1 was cancelled. Remember to remove the connection in the software as well.</source>
        <translation>Het partnerschap met %1 is opgezegd. Vergeet niet de koppeling ook in de software te verwijderen.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::PartnershipDetail</name>
    <message>
        <source>Select a partnership to see its organisations and keys.</source>
        <translation>Selecteer een partnerschap om de organisaties en sleutels te zien.</translation>
    </message>
    <message>
        <source>Details of the selected partnership</source>
        <translation>Details van het geselecteerde partnerschap</translation>
    </message>
    <message>
        <source>Retrieve &amp;keys…</source>
        <translation>&amp;Sleutels ophalen…</translation>
    </message>
    <message>
        <source>New re&amp;quest to this client</source>
        <translation>&amp;Nieuw verzoek aan deze klant</translation>
    </message>
    <message>
        <source>Sho&amp;w request</source>
        <translation>&amp;Verzoek tonen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Client&apos;s environment</source>
        <translation>Omgeving van de klant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beëindigd door</translation>
    </message>
    <message>
        <source>Cancel par&amp;tnership…</source>
        <translation>Partnerschap &amp;opzeggen…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::PartnershipMenu</name>
    <message>
        <source>&amp;Partnership</source>
        <translation>&amp;Partnerschap</translation>
    </message>
    <message>
        <source>Retrieve &amp;keys…</source>
        <translation>&amp;Sleutels ophalen…</translation>
    </message>
    <message>
        <source>&amp;Cancel partnership…</source>
        <translation>Partnerschap &amp;opzeggen…</translation>
    </message>
    <message>
        <source>&amp;New request to this client…</source>
        <translation>&amp;Nieuw verzoek aan deze klant…</translation>
    </message>
    <message>
        <source>&amp;Show its request</source>
        <translation>&amp;Verzoek tonen</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::PartnershipPage</name>
    <message>
        <source>The partnership</source>
        <translation>Het partnerschap</translation>
    </message>
    <message>
        <source>Ne&amp;xt: connection keys</source>
        <translation>&amp;Volgende: koppelsleutels</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <translation>%1 heeft geaccepteerd.</translation>
    </message>
    <message>
        <source>Reading the partnership…</source>
        <translation>Het partnerschap wordt opgehaald…</translation>
    </message>
    <message>
        <source>The partnership could not be read.</source>
        <translation>Het partnerschap kon niet worden opgehaald.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>The partnership with %1 has ended.</source>
        <translation>Het partnerschap met %1 is beëindigd.</translation>
    </message>
    <message>
        <source>Client&apos;s environment</source>
        <translation>Omgeving van de klant</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Geaccepteerd door</translation>
    </message>
    <message>
        <source>Organisation asked for</source>
        <translation>Gevraagde organisatie</translation>
    </message>
    <message>
        <source>Partnership since</source>
        <translation>Partnerschap sinds</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>The partnership connects the client&apos;s environment with yours. The advanced users and administrators of your office now have access to the client&apos;s organisations.

What remains is to retrieve the connection keys and enter them in the client&apos;s accounting software.</source>
        <translation>Het partnerschap verbindt de omgeving van de klant met die van u. De gevorderde gebruikers en beheerders van uw kantoor hebben nu toegang tot de organisaties van de klant.

U hoeft alleen nog de koppelsleutels op te halen en in de boekhoudsoftware van de klant in te voeren.</translation>
    </message>
    <message>
        <source>Access to the client&apos;s organisations was revoked and the connection keys no longer work. Documents already processed stay in both archives. To connect again, send a new request.</source>
        <translation>De toegang tot de organisaties van de klant is ingetrokken en de koppelsleutels werken niet meer. Documenten die al zijn verwerkt, blijven in beide archieven. Verstuur een nieuw verzoek om opnieuw te koppelen.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::PartnershipsModel</name>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Client&apos;s environment</source>
        <translation>Omgeving van de klant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beëindigd door</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::PartnershipsPage</name>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschappen</translation>
    </message>
    <message>
        <source>Search partnerships</source>
        <translation>Partnerschappen zoeken</translation>
    </message>
    <message>
        <source>Reading your partnerships…</source>
        <translation>Uw partnerschappen worden opgehaald…</translation>
    </message>
    <message>
        <source>No partnership matches</source>
        <translation>Geen partnerschap gevonden</translation>
    </message>
    <message>
        <source>No partnership matches the search and the filter.</source>
        <translation>Geen enkel partnerschap voldoet aan de zoekopdracht en het filter.</translation>
    </message>
    <message>
        <source>S&amp;how all partnerships</source>
        <translation>&amp;Alle partnerschappen tonen</translation>
    </message>
    <message>
        <source>No partnerships yet</source>
        <translation>Nog geen partnerschappen</translation>
    </message>
    <message>
        <source>A partnership arises by itself when a client accepts an authorisation request.</source>
        <translation>Een partnerschap ontstaat vanzelf zodra een klant een machtigingsverzoek accepteert.</translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) sent by the service could not be read, and are not in the list.</source>
        <translation>
            <numerusform>%n partnerschap van de dienst kon niet worden gelezen en staat niet in de lijst.</numerusform>
            <numerusform>%n partnerschappen van de dienst konden niet worden gelezen en staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Retrieve &amp;keys…</source>
        <translation>&amp;Sleutels ophalen…</translation>
    </message>
    <message>
        <source>&amp;Cancel partnership…</source>
        <translation>Partnerschap &amp;opzeggen…</translation>
    </message>
    <message>
        <source>New re&amp;quest to this client</source>
        <translation>&amp;Nieuw verzoek aan deze klant</translation>
    </message>
    <message>
        <source>Sho&amp;w request</source>
        <translation>&amp;Verzoek tonen</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::PendingAdvice</name>
    <message>
        <source>Why it is pending, and what helps</source>
        <translation>Waarom het in behandeling is, en wat helpt</translation>
    </message>
    <message>
        <source>Te&amp;xt for the client…</source>
        <translation>Te&amp;kst voor de klant…</translation>
    </message>
    <message>
        <source>A text to mail or to read out, in Dutch or English</source>
        <translation>Een tekst om te mailen of voor te lezen, in het Nederlands of Engels</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::PendingLetterDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>Tekst ko&amp;piëren</translation>
    </message>
    <message>
        <source>Text for the client</source>
        <translation>Tekst voor de klant</translation>
    </message>
    <message>
        <source>Open in the &amp;e-mail program</source>
        <translation>Openen in &amp;e-mailprogramma</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Onderwerp</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>To mail to %1, or to read out on the telephone. It holds no link: the client&apos;s own link is in the e-mail from the platform.</source>
        <translation>Om aan %1 te mailen of aan de telefoon voor te lezen. Er staat geen link in: de eigen link van de klant staat in de e-mail van het platform.</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>Geko&amp;pieerd</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::RenameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Naam &amp;wijzigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Rename consent</source>
        <translation>Naam van toestemming wijzigen</translation>
    </message>
    <message>
        <source>Rename the consent of %1</source>
        <translation>Naam van de toestemming van %1 wijzigen</translation>
    </message>
    <message>
        <source>Reading it as it is now…</source>
        <translation>De huidige stand wordt opgehaald…</translation>
    </message>
    <message>
        <source>The consent could not be read, so it cannot be renamed yet. %1</source>
        <translation>De toestemming kon niet worden opgehaald; de naam kan dus nog niet worden gewijzigd. %1</translation>
    </message>
    <message>
        <source>A consent needs a name of at least one character.</source>
        <translation>Een toestemming heeft een naam van minstens één teken nodig.</translation>
    </message>
    <message>
        <source>The consent is now called %1.</source>
        <translation>De toestemming heet nu %1.</translation>
    </message>
    <message>
        <source>The consent is now called %1. Meanwhile somebody changed its status, which is now %2; both changes hold.</source>
        <translation>De toestemming heet nu %1. Intussen heeft iemand de status gewijzigd, die nu %2 is; beide wijzigingen gelden.</translation>
    </message>
    <message>
        <source>It is not known whether the consent was renamed: the answer got lost. Press Rename once more: it is not changed twice.</source>
        <translation>Het is niet bekend of de naam is gewijzigd: het antwoord is verloren gegaan. Kies nogmaals ‘Naam wijzigen’: de wijziging gebeurt niet dubbel.</translation>
    </message>
    <message>
        <source>The consent was not renamed. %1</source>
        <translation>De naam van de toestemming is niet gewijzigd. %1</translation>
    </message>
    <message>
        <source>Theirs stays. What you typed is still here: close this, or change it and rename again.</source>
        <translation>Die van de ander blijft. Wat u hebt getypt, staat er nog: sluit dit, of pas het aan en wijzig de naam opnieuw.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>This consent was deleted elsewhere, so it cannot be renamed any more.</source>
        <translation>Deze toestemming is elders verwijderd; de naam kan dus niet meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>Copy &amp;what was typed</source>
        <translation>Invoer &amp;kopiëren</translation>
    </message>
    <message>
        <source>New con&amp;sent of this name…</source>
        <translation>Nieuwe &amp;toestemming met deze naam…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::RequestActions</name>
    <message>
        <source>The request to %1 had already been withdrawn by someone else.</source>
        <translation>Het verzoek aan %1 was al door iemand anders ingetrokken.</translation>
    </message>
    <message>
        <source>It is not known whether the request to %1 was withdrawn: the answer got lost. The list tells once the connection is back.</source>
        <translation>Het is niet bekend of het verzoek aan %1 is ingetrokken: het antwoord is verloren gegaan. Zodra de verbinding is hersteld, ziet u het in de lijst.</translation>
    </message>
    <message>
        <source>The request to %1 was not withdrawn. %2</source>
        <translation>Het verzoek aan %1 is niet ingetrokken. %2</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Verzoek intrekken</translation>
    </message>
    <message>
        <source>Withdraw the request to %1?</source>
        <translation>Het verzoek aan %1 intrekken?</translation>
    </message>
    <message>
        <source>The request is removed; the link in the e-mail stops working.</source>
        <translation>Het verzoek wordt verwijderd; de link in de e-mail werkt niet meer.</translation>
    </message>
    <message>
        <source>No partnership arises and no access is given.</source>
        <translation>Er ontstaat geen partnerschap en er wordt geen toegang gegeven.</translation>
    </message>
    <message>
        <source>Documents are not affected. No connection keys were generated.</source>
        <translation>Aan documenten verandert niets. Er zijn geen koppelsleutels gegenereerd.</translation>
    </message>
    <message>
        <source>A new request can be sent at any time.</source>
        <translation>Een nieuw verzoek kan altijd worden verstuurd.</translation>
    </message>
    <message>
        <source>&amp;Withdraw request</source>
        <translation>Verzoek &amp;intrekken</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Laten staan</translation>
    </message>
    <message>
        <source>The request to %1 was withdrawn.</source>
        <translation>Het verzoek aan %1 is ingetrokken.</translation>
    </message>
    <message numerus="yes">
        <source>This e-mail was sent %n time(s) already. A telephone call helps more.</source>
        <translation>
            <numerusform>Deze e-mail is al %n keer verstuurd. Een telefoontje helpt meer.</numerusform>
            <numerusform>Deze e-mail is al %n keer verstuurd. Een telefoontje helpt meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was last sent on %1. More than one e-mail a day is easily taken for spam.</source>
        <translation>Hij is het laatst verstuurd op %1. Meer dan één e-mail per dag wordt al snel als spam gezien.</translation>
    </message>
    <message>
        <source>Your role is basic user: resending and withdrawing are for advanced users and administrators.</source>
        <translation>Uw rol is basisgebruiker: alleen gevorderde gebruikers en beheerders kunnen verzoeken opnieuw versturen en intrekken.</translation>
    </message>
    <message>
        <source>Resend the e-mail</source>
        <translation>E-mail opnieuw versturen</translation>
    </message>
    <message>
        <source>Send the e-mail to %1 again?</source>
        <translation>De e-mail aan %1 opnieuw versturen?</translation>
    </message>
    <message>
        <source>&amp;Resend all the same</source>
        <translation>Toch opnieuw &amp;versturen</translation>
    </message>
    <message>
        <source>&amp;Do not resend</source>
        <translation>&amp;Niet versturen</translation>
    </message>
    <message>
        <source>This request was withdrawn by someone else meanwhile.</source>
        <translation>Dit verzoek is intussen door iemand anders ingetrokken.</translation>
    </message>
    <message>
        <source>This request changed meanwhile: its status is now &quot;%1&quot;.</source>
        <translation>Dit verzoek is intussen gewijzigd: de status is nu ‘%1’.</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Opnieuw aanvra&amp;gen…</translation>
    </message>
    <message>
        <source>%1 answered in the meantime, so nothing was withdrawn.</source>
        <translation>%1 heeft intussen geantwoord, dus er is niets ingetrokken.</translation>
    </message>
    <message>
        <source>The request to %1 changed in the meantime, so nothing was withdrawn. Its status is now &quot;%2&quot;.</source>
        <translation>Het verzoek aan %1 is intussen gewijzigd, dus er is niets ingetrokken. De status is nu ‘%2’.</translation>
    </message>
    <message>
        <source>%1 accepted in the meantime, so nothing was withdrawn. There is a partnership now: retrieve its keys, or cancel it.</source>
        <translation>%1 heeft intussen geaccepteerd, dus er is niets ingetrokken. Er is nu een partnerschap: haal de sleutels op, of zeg het op.</translation>
    </message>
    <message>
        <source>Retrieve &amp;keys…</source>
        <translation>&amp;Koppelsleutels ophalen…</translation>
    </message>
    <message>
        <source>Sho&amp;w the partnership</source>
        <translation>Partners&amp;chap tonen</translation>
    </message>
    <message>
        <source>%1 declined in the meantime, so there is nothing to withdraw.</source>
        <translation>%1 heeft intussen geweigerd, dus er valt niets in te trekken.</translation>
    </message>
    <message>
        <source>The e-mail to %1 bounced. Ask the client for the right address; resending helps only if the mailbox was full.</source>
        <translation>De e-mail aan %1 kwam onbestelbaar terug. Vraag de klant om het juiste adres; opnieuw versturen helpt alleen als de mailbox vol was.</translation>
    </message>
    <message>
        <source>Te&amp;xt for the client…</source>
        <translation>Te&amp;kst voor de klant…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::RequestDetail</name>
    <message>
        <source>Select a request to see where it stands.</source>
        <translation>Selecteer een verzoek om te zien hoe het ervoor staat.</translation>
    </message>
    <message>
        <source>Details of the selected request</source>
        <translation>Details van het geselecteerde verzoek</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>D&amp;oorgaan</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>Opnieuw &amp;versturen</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Software package</source>
        <translation>Softwarepakket</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betaald door</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>C&amp;onnection keys</source>
        <translation>K&amp;oppelsleutels</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Opnieuw aanvra&amp;gen…</translation>
    </message>
    <message>
        <source>A new request to this client, filled in with what this one says</source>
        <translation>Een nieuw verzoek aan deze klant, ingevuld met de gegevens van dit verzoek</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::RequestFilterRow</name>
    <message>
        <source>All packages</source>
        <translation>Alle pakketten</translation>
    </message>
    <message>
        <source>Pai&amp;d by</source>
        <translation>Bet&amp;aald door</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <translation>Verstuur&amp;d</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>In the last 90 days</source>
        <translation>Laatste 90 dagen</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Afgelopen jaar</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>&amp;Filters wissen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Saves the list as it is shown, as a CSV file</source>
        <translation>Slaat de lijst zoals die wordt getoond op als CSV-bestand</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Overige</translation>
    </message>
    <message>
        <source>Software pac&amp;kage</source>
        <translation>&amp;Softwarepakket</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::RequestTimeline</name>
    <message>
        <source>Delivered</source>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>Bounced: the e-mail could not be delivered</source>
        <translation>Teruggekomen: de e-mail kon niet worden afgeleverd</translation>
    </message>
    <message>
        <source>Not known to be delivered yet</source>
        <translation>Nog niet bekend of de e-mail is afgeleverd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Nog niet beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>Sent, %n time(s) in all</source>
        <translation>
            <numerusform>Verstuurd, in totaal %n keer</numerusform>
            <numerusform>Verstuurd, in totaal %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Opened by the client</source>
        <translation>Geopend door de klant</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Nog niet geopend</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::RequestsModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 van 5</translation>
    </message>
    <message>
        <source>Step %1 of 5: %2</source>
        <translation>Stap %1 van 5: %2</translation>
    </message>
    <message numerus="yes">
        <source>Last sent on %1, %n time(s) in all</source>
        <translation>
            <numerusform>Laatst verstuurd op %1, in totaal %n keer</numerusform>
            <numerusform>Laatst verstuurd op %1, in totaal %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>Aangemaakt op %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Software package</source>
        <translation>Softwarepakket</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betaald door</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>name of a secret</comment>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>name of a secret</comment>
        <translation>%1 tonen</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::SecretField</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>name of a secret</comment>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <comment>name of a secret</comment>
        <translation>%1, verborgen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>name of a secret</comment>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>name of a secret</comment>
        <translation>%1 tonen</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::SelectedConsents</name>
    <message>
        <source>Co&amp;py rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>E&amp;xport selected…</source>
        <translation>Selectie e&amp;xporteren…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) selected</source>
        <translation>
            <numerusform>%n toestemming geselecteerd</numerusform>
            <numerusform>%n toestemmingen geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revo&amp;ke %n consent(s)…</source>
        <translation>
            <numerusform>%n &amp;intrekken…</numerusform>
            <numerusform>%n &amp;intrekken…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n consent(s)…</source>
        <translation>
            <numerusform>%n verwij&amp;deren…</numerusform>
            <numerusform>%n verwij&amp;deren…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>authdesk::ui::SelectedRequests</name>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n verzoek geselecteerd</numerusform>
            <numerusform>%n verzoeken geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %n pending…</source>
        <translation>
            <numerusform>%n opnieuw &amp;versturen…</numerusform>
            <numerusform>%n opnieuw &amp;versturen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export &amp;selected…</source>
        <translation>Selectie e&amp;xporteren…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::SendPage</name>
    <message>
        <source>&amp;Do not send it</source>
        <translation>&amp;Niet versturen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Send it to the client</source>
        <translation>Naar de klant versturen</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>Op&amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Opnieuw versturen</translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation>Verzoek &amp;versturen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Software package</source>
        <translation>Softwarepakket</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betaald door</translation>
    </message>
    <message>
        <source>Language of the e-mail</source>
        <translation>Taal van de e-mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This request was being sent when the answer got lost. It may have reached the client. Look it up before you send it again.</source>
        <translation>Dit verzoek werd verstuurd toen het antwoord verloren ging. Het kan de klant hebben bereikt. Zoek het op voordat u het opnieuw verstuurt.</translation>
    </message>
    <message>
        <source>The client gets an e-mail with an activation link. Nothing happens until the client accepts.</source>
        <translation>De klant krijgt een e-mail met een activeringslink. Er gebeurt niets totdat de klant accepteert.</translation>
    </message>
    <message>
        <source>The connection was lost while the request was being sent. Looking up whether it arrived…</source>
        <translation>De verbinding viel weg terwijl het verzoek werd verstuurd. Er wordt opgezocht of het is aangekomen…</translation>
    </message>
    <message>
        <source>Nothing was sent: Authdesk could not note the request on this computer. Check that the disk is not full and try again.</source>
        <translation>Er is niets verstuurd: Authdesk kon het verzoek niet op deze computer vastleggen. Controleer of de schijf niet vol is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&amp;Open the pending request</source>
        <translation>&amp;Lopende verzoek openen</translation>
    </message>
    <message>
        <source>Nothing was sent: a request to %1 for %2 is already pending.</source>
        <translation>Er is niets verstuurd: er is al een verzoek aan %1 voor %2 in behandeling.</translation>
    </message>
    <message>
        <source>Nothing was sent: your account may not send requests. Ask an administrator of your office.</source>
        <translation>Er is niets verstuurd: uw account mag geen verzoeken versturen. Neem contact op met een beheerder van uw kantoor.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Er is niets verstuurd. %1</translation>
    </message>
    <message>
        <source>Looking up whether the request arrived…</source>
        <translation>Er wordt opgezocht of het verzoek is aangekomen…</translation>
    </message>
    <message>
        <source>The request did arrive: it was sent once.</source>
        <translation>Het verzoek is aangekomen: het is één keer verstuurd.</translation>
    </message>
    <message>
        <source>It is not known whether the request was sent, and that cannot be looked up now. %1 Authdesk remembers it; you can close this window and look it up later.</source>
        <translation>Het is niet bekend of het verzoek is verstuurd, en dat kan nu niet worden opgezocht. %1 Authdesk onthoudt het; u kunt dit venster sluiten en het later opzoeken.</translation>
    </message>
    <message>
        <source>The request did not arrive. It can be sent again: should it turn up after all, the service recognises it, and the client gets one e-mail.</source>
        <translation>Het verzoek is niet aangekomen. Het kan opnieuw worden verstuurd: mocht het toch nog opduiken, dan herkent de dienst het en krijgt de klant één e-mail.</translation>
    </message>
    <message>
        <source>This could not be noted on this computer.</source>
        <translation>Dit kon niet op deze computer worden vastgelegd.</translation>
    </message>
    <message>
        <source>Mind: a request to %1 at the same domain is still pending. Better wait until it is accepted.</source>
        <translation>Let op: een verzoek aan %1 bij hetzelfde domein is nog in behandeling. Wacht liever tot dat geaccepteerd is.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Bezig met verzenden…</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ServiceForm</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Authorisation requests and partnerships</source>
        <translation>Machtigingsverzoeken en partnerschappen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>This ke&amp;y ends</source>
        <translation>Deze sleutel verloo&amp;pt</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Laatste dag ervan</translation>
    </message>
    <message>
        <source>The key &amp;ends</source>
        <translation>De sleutel ver&amp;loopt</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>L&amp;aatste dag</translation>
    </message>
    <message>
        <source>Address of t&amp;he consents service</source>
        <translation>Ad&amp;res van de toestemmingendienst</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>Usually the one that stands here.</source>
        <translation>Meestal het adres dat hier staat.</translation>
    </message>
    <message>
        <source>Where the service is, for example https://api.example</source>
        <translation>Waar de dienst te vinden is, bijvoorbeeld https://api.example</translation>
    </message>
    <message>
        <source>AP&amp;I key of the consents</source>
        <translation>AP&amp;I-sleutel van de toestemmingen</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;sleutel</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in a file.</source>
        <translation>Wordt bewaard in de sleutelbos van deze computer, nooit in een bestand.</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>On&amp;boarding address</source>
        <translation>On&amp;boardingadres</translation>
    </message>
    <message>
        <source>Where your clients connect their accounting system.</source>
        <translation>Waar uw klanten hun boekhoudsysteem koppelen.</translation>
    </message>
    <message>
        <source>It stays as it is: another address would be another environment.</source>
        <translation>Dit blijft zo: een ander adres zou een andere omgeving zijn.</translation>
    </message>
    <message>
        <source>Used until you quit, and kept nowhere.</source>
        <translation>Wordt gebruikt tot u afsluit en nergens bewaard.</translation>
    </message>
    <message>
        <source>Connects to %1</source>
        <translation>Maakt verbinding met %1</translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation>Voer het adres van de dienst in.</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://api.example</source>
        <translation>Dit is geen webadres. Een webadres ziet er zo uit: https://api.example</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your API key. Use https://</source>
        <translation>Met http:// kan iedereen onderweg uw API-sleutel lezen. Gebruik https://</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address. The API key goes into its own field.</source>
        <translation>Laat de gebruikersnaam en het wachtwoord uit het adres weg. De API-sleutel heeft een eigen veld.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Voer de API-sleutel in.</translation>
    </message>
    <message>
        <source>You are reminded in time.</source>
        <translation>U krijgt op tijd een herinnering.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Algemeen</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Meldingen</translation>
    </message>
    <message>
        <source>This &amp;environment</source>
        <translation>&amp;Deze omgeving</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> seconden</translation>
    </message>
    <message>
        <source>&amp;Pending requests need attention after</source>
        <translation>Verzoeken &amp;in behandeling vragen aandacht na</translation>
    </message>
    <message>
        <source>Counted from the last e-mail to the client; 1 to 90 days.</source>
        <translation>Geteld vanaf de laatste e-mail aan de klant; 1 tot 90 dagen.</translation>
    </message>
    <message>
        <source>&amp;Keys not yet entered are mentioned for</source>
        <translation>&amp;Niet-ingevoerde sleutels worden gemeld gedurende</translation>
    </message>
    <message>
        <source>Counted from the acceptance; older partnerships are taken to be settled.</source>
        <translation>Geteld vanaf de acceptatie; oudere partnerschappen gelden als afgehandeld.</translation>
    </message>
    <message>
        <source>Secrets stay on the &amp;clipboard for</source>
        <translation>Geheimen blijven op het &amp;klembord gedurende</translation>
    </message>
    <message>
        <source>Afterwards Authdesk clears the clipboard; 5 to 300 seconds.</source>
        <translation>Daarna wist Authdesk het klembord; 5 tot 300 seconden.</translation>
    </message>
    <message>
        <source>Show a notification on the desktop when</source>
        <translation>Een melding op het bureaublad tonen als</translation>
    </message>
    <message>
        <source>a client &amp;accepts a request</source>
        <translation>een &amp;klant een verzoek accepteert</translation>
    </message>
    <message>
        <source>a client &amp;declines a request</source>
        <translation>een klant een verzoek &amp;weigert</translation>
    </message>
    <message>
        <source>an e-mail &amp;bounces</source>
        <translation>een e-mail &amp;terugkomt</translation>
    </message>
    <message>
        <source>a client ends a &amp;partnership</source>
        <translation>een klant een &amp;partnerschap beëindigt</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <translation>In het systeemvak &amp;blijven draaien als het venster wordt gesloten</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so the program ends with its window.</source>
        <translation>Dit bureaublad heeft geen systeemvak; het programma stopt dus met het venster.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbinding</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::Shortcuts</name>
    <message>
        <source>Open the row</source>
        <translation>De rij openen</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu van de rij</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Eerste rij</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Laatste rij</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle rijen selecteren</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>De rij selecteren</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>De rijen als tekst kopiëren</translation>
    </message>
    <message>
        <source>Rename the consent</source>
        <translation>De toestemming hernoemen</translation>
    </message>
    <message>
        <source>Delete the consent, dismiss the line</source>
        <translation>De toestemming verwijderen, de regel afhandelen</translation>
    </message>
    <message>
        <source>Go to the row that begins with what is typed</source>
        <translation>Naar de rij die begint met wat u typt</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>De tabel verlaten</translation>
    </message>
    <message>
        <source>Clear the search, then go to the table</source>
        <translation>De zoekopdracht wissen, daarna naar de tabel</translation>
    </message>
    <message>
        <source>Go to what was found</source>
        <translation>Naar de zoekresultaten</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Volgend deel van het venster</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Vorig deel van het venster</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>De knop met de focus indrukken</translation>
    </message>
    <message>
        <source>Close the dialog or the message</source>
        <translation>Het dialoogvenster of de melding sluiten</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In een tabel</translation>
    </message>
    <message>
        <source>In a search field</source>
        <translation>In een zoekveld</translation>
    </message>
    <message>
        <source>In every window</source>
        <translation>In elk venster</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::SoftwarePackageBox</name>
    <message>
        <source>Choose, or type to search</source>
        <translation>Kies, of typ om te zoeken</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::StateView</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::StatusFilterBar</name>
    <message>
        <source>Filter by status</source>
        <translation>Filteren op status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::StepTracker</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>hier gestopt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the step, how it stands</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::Tray</name>
    <message>
        <source>&amp;Show Authdesk</source>
        <translation>Authdesk &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>Authdesk: %n thing(s) need your attention</source>
        <translation>
            <numerusform>Authdesk: %n zaak heeft uw aandacht nodig</numerusform>
            <numerusform>Authdesk: %n zaken hebben uw aandacht nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Authdesk</source>
        <translation>Authdesk</translation>
    </message>
    <message>
        <source>Authdesk is still running</source>
        <translation>Authdesk draait nog</translation>
    </message>
    <message>
        <source>Its icon in the system tray brings the window back, or quits. The settings say which of the two closing the window does.</source>
        <translation>Met het pictogram in het systeemvak haalt u het venster terug of sluit u af. In de instellingen staat wat het sluiten van het venster doet.</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::UnresolvedBar</name>
    <message>
        <source>It is not known whether the request to %1 was sent.</source>
        <translation>Het is niet bekend of het verzoek aan %1 is verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %n request(s) were sent, among them the one to %1.</source>
        <translation>
            <numerusform>Het is niet bekend of %n verzoek is verstuurd: dat aan %1.</numerusform>
            <numerusform>Het is niet bekend of %n verzoeken zijn verstuurd, waaronder dat aan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Uitzoeken</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::UnresolvedConsentDialog</name>
    <message>
        <source>&amp;This is it</source>
        <translation>&amp;Dit is ze</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Opnieuw &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Opnieuw &amp;versturen</translation>
    </message>
    <message>
        <source>Lea&amp;ve it</source>
        <translation>&amp;Laten rusten</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>Later &amp;beslissen</translation>
    </message>
    <message>
        <source>Was the consent made?</source>
        <translation>Is de toestemming aangemaakt?</translation>
    </message>
    <message>
        <source>Consents that it may have become</source>
        <translation>Toestemmingen die het kunnen zijn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>It is not known whether the consent of %1 was made</source>
        <translation>Het is niet bekend of de toestemming van %1 is aangemaakt</translation>
    </message>
    <message>
        <source>It was asked for on %1, and the answer of the service got lost. Sending it again may make a second one, so look first.</source>
        <translation>Ze is op %1 aangevraagd en het antwoord van de dienst is verloren gegaan. Opnieuw versturen kan een tweede opleveren; kijk dus eerst.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Er wordt gezocht…</translation>
    </message>
    <message>
        <source>It could not be looked up.</source>
        <translation>Het kon niet worden opgezocht.</translation>
    </message>
    <message>
        <source>No consent of this name was made at that time, as far as the service shows now. It may still appear: look again in a minute, or send it again.</source>
        <translation>Voor zover de dienst nu laat zien, is er toen geen toestemming met deze naam aangemaakt. Ze kan nog verschijnen: zoek over een minuut opnieuw, of verstuur opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) of this name were made at that time. Is it one of them?</source>
        <translation>
            <numerusform>Er is toen %n toestemming met deze naam aangemaakt. Is het deze?</numerusform>
            <numerusform>Er zijn toen %n toestemmingen met deze naam aangemaakt. Is het een van deze?</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer could not note it, so it is asked again at the next start.</source>
        <translation>Deze computer kon het niet vastleggen; de vraag komt bij de volgende start terug.</translation>
    </message>
    <message>
        <source>The consent was not made. %1 Close this, and make a new consent when that is put right.</source>
        <translation>De toestemming is niet aangemaakt. %1 Sluit dit en maak een nieuwe toestemming aan als dat is verholpen.</translation>
    </message>
    <message>
        <source>Nothing was sent: this computer could not note it.</source>
        <translation>Er is niets verstuurd: deze computer kon het niet vastleggen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::UnresolvedConsentsBar</name>
    <message>
        <source>It is not known whether the consent of %1 was made.</source>
        <translation>Het is niet bekend of de toestemming van %1 is aangemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %n consent(s) were made, among them the one of %1.</source>
        <translation>
            <numerusform>Het is niet bekend of %n toestemming is aangemaakt: die van %1.</numerusform>
            <numerusform>Het is niet bekend of %n toestemmingen zijn aangemaakt, waaronder die van %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into &amp;it</source>
        <translation>&amp;Uitzoeken</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::WelcomePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Try the practice environment</source>
        <translation>&amp;Oefenomgeving proberen</translation>
    </message>
    <message>
        <source>Play both sides with made-up clients on this computer. It needs no account, and nothing is sent to anybody.</source>
        <translation>Speel beide kanten met verzonnen klanten op deze computer. U hebt geen account nodig en er wordt niemand iets gestuurd.</translation>
    </message>
    <message>
        <source>Work with your own clients. You need the address of your environment and an API key.</source>
        <translation>Werk met uw eigen klanten. U hebt het adres van uw omgeving en een API-sleutel nodig.</translation>
    </message>
    <message>
        <source>Choose an environment</source>
        <translation>Kies een omgeving</translation>
    </message>
    <message>
        <source>Welcome to Authdesk</source>
        <translation>Welkom bij Authdesk</translation>
    </message>
    <message>
        <source>Link your clients in five steps: from an authorisation request to connection keys that work. How would you like to start?</source>
        <translation>Koppel uw klanten in vijf stappen: van machtigingsverzoek naar koppelsleutels die werken. Hoe wilt u beginnen?</translation>
    </message>
    <message>
        <source>Each environment has its own clients, requests and connection keys.</source>
        <translation>Elke omgeving heeft eigen klanten, verzoeken en koppelsleutels.</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation>&amp;Terug naar %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Terug naar %1</translation>
    </message>
    <message>
        <source>Remove %1 from this computer…</source>
        <translation>%1 van deze computer verwijderen…</translation>
    </message>
    <message>
        <source>Connect &amp;my environment</source>
        <translation>Mijn omgeving &amp;verbinden</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::WizardPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::Workspace</name>
    <message>
        <source>&amp;Authorisations</source>
        <translation>&amp;Machtigingen</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n in behandeling</numerusform>
            <numerusform>%n in behandeling</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch environment…</source>
        <translation>Omgeving wisselen…</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>&amp;Aandacht nodig</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Par&amp;tnerships</source>
        <translation>&amp;Partnerschappen</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n actief</numerusform>
            <numerusform>%n actief</numerusform>
        </translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>A&amp;ctiviteit</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Toestemmingen</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n geaccepteerd</numerusform>
            <numerusform>%n geaccepteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the clients’ inbox</source>
        <translation>Postvak van de klanten openen</translation>
    </message>
    <message>
        <source>Shows in your browser the e-mails that the clients received</source>
        <translation>Toont in uw browser de e-mails die de klanten hebben ontvangen</translation>
    </message>
</context>
<context>
    <name>authdesk::ui::WorkspaceNotices</name>
    <message>
        <source>Your role was changed: it is now %1.</source>
        <translation>Uw rol is gewijzigd: die is nu %1.</translation>
    </message>
    <message>
        <source>Your role was changed. %1</source>
        <translation>Uw rol is gewijzigd. %1</translation>
    </message>
    <message>
        <source>The subscription of %1 was changed.</source>
        <translation>Het abonnement van %1 is gewijzigd.</translation>
    </message>
    <message>
        <source>The subscription was changed. %1</source>
        <translation>Het abonnement is gewijzigd. %1</translation>
    </message>
    <message>
        <source>What you do cannot be written into the activity log. Check that the disk is not full. Everything else goes on working.</source>
        <translation>Wat u doet, kan niet in het activiteitenlogboek worden geschreven. Controleer of de schijf niet vol is. Al het andere blijft werken.</translation>
    </message>
    <message>
        <source>Consents are left out for now: their API key could not be read. %1</source>
        <translation>Toestemmingen ontbreken nu: de API-sleutel ervan kon niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>&amp;Enter the consents key…</source>
        <translation>Sle&amp;utel toestemmingen invoeren…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
</context>
</TS>
