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
        <source>The client saw the request but did not finish. Ask whether logging in or creating the account went wrong.</source>
        <translation>De klant heeft het verzoek gezien maar niet afgerond. Vraag of het inloggen of het aanmaken van het account is misgegaan.</translation>
    </message>
    <message>
        <source>Only an administrator of the client&apos;s environment can accept.</source>
        <translation>Alleen een beheerder van de omgeving van de klant kan accepteren.</translation>
    </message>
    <message>
        <source>The e-mail may be in the client&apos;s spam folder.</source>
        <translation>De e-mail kan in de map met ongewenste e-mail van de klant staan.</translation>
    </message>
    <message>
        <source>The client may not have followed the link yet. A telephone call helps most.</source>
        <translation>Misschien heeft de klant de link nog niet gevolgd. Een telefoontje helpt het best.</translation>
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
        <source>Its API key goes out of the keychain of this computer.</source>
        <translation>De API-sleutel verdwijnt uit de sleutelbos van deze computer.</translation>
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
        <source>Search (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
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
        <source>No authorisation request matches the search and the filter.</source>
        <translation>Geen enkel machtigingsverzoek voldoet aan de zoekopdracht en het filter.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
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
        <source>%1 The list is as it was at %2.</source>
        <translation>%1 U ziet de lijst van %2.</translation>
    </message>
    <message>
        <source>Your role is basic user: resending and withdrawing are for advanced users and administrators.</source>
        <translation>Uw rol is basisgebruiker: alleen gevorderde gebruikers en beheerders kunnen verzoeken opnieuw versturen en intrekken.</translation>
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
</context>
<context>
    <name>authdesk::ui::ClientAcceptsPage</name>
    <message>
        <source>Why it may still be pending, and what helps</source>
        <translation>Waarom het nog in behandeling kan zijn, en wat helpt</translation>
    </message>
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
    <name>authdesk::ui::ConnectDialog</name>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
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
        <source>&amp;Address</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;sleutel</translation>
    </message>
    <message>
        <source>Used until you quit, and kept nowhere.</source>
        <translation>Wordt gebruikt tot u afsluit en nergens bewaard.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in a file.</source>
        <translation>Wordt bewaard in de sleutelbos van deze computer, nooit in een bestand.</translation>
    </message>
    <message>
        <source>An administrator of your environment can give you its address and make an API key.</source>
        <translation>Een beheerder van uw omgeving kan u het adres geven en een API-sleutel aanmaken.</translation>
    </message>
    <message>
        <source>Enter the API key of this environment.</source>
        <translation>Voer de API-sleutel van deze omgeving in.</translation>
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
        <source>Connects to %1</source>
        <translation>Maakt verbinding met %1</translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation>Voer het adres van de dienst in.</translation>
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
        <source>&amp;Retry</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Where the service is, for example https://api.example</source>
        <translation>Waar de dienst te vinden is, bijvoorbeeld https://api.example</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://api.example</source>
        <translation>Dit is geen webadres. Een webadres ziet er zo uit: https://api.example</translation>
    </message>
    <message>
        <source>Keeping the API key in the keychain. It may ask for your password in a window of its own.</source>
        <translation>De API-sleutel wordt in de sleutelbos bewaard. Mogelijk vraagt die in een eigen venster om uw wachtwoord.</translation>
    </message>
    <message>
        <source>Use for this &amp;session only</source>
        <translation>Alleen d&amp;eze sessie gebruiken</translation>
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
</context>
<context>
    <name>authdesk::ui::ConnectionCheck</name>
    <message>
        <source>What the test found</source>
        <translation>Resultaat van de test</translation>
    </message>
    <message>
        <source>Service reached</source>
        <translation>Dienst bereikt</translation>
    </message>
    <message>
        <source>API key accepted</source>
        <translation>API-sleutel geaccepteerd</translation>
    </message>
    <message>
        <source>Account and role</source>
        <translation>Account en rol</translation>
    </message>
    <message>
        <source>Reaching the service…</source>
        <translation>Verbinding met de dienst wordt gezocht…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>API key not accepted</source>
        <translation>API-sleutel niet geaccepteerd</translation>
    </message>
    <message>
        <source>Reached, but the answer cannot be used</source>
        <translation>Bereikt, maar het antwoord is niet bruikbaar</translation>
    </message>
    <message>
        <source>Service not reached</source>
        <translation>Dienst niet bereikt</translation>
    </message>
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
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>vraagt aandacht</translation>
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
    <name>authdesk::ui::ConsequencesDialog</name>
    <message>
        <source>What ends</source>
        <translation>Wat eindigt</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
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
    <name>authdesk::ui::EnvironmentStatus</name>
    <message>
        <source>Environment and connection</source>
        <translation>Omgeving en verbinding</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
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
    <name>authdesk::ui::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a filter, number of rows</comment>
        <translation>%1 %2</translation>
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
        <translation>Opnieuw &amp;proberen</translation>
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
        <source>Use a key for this &amp;session…</source>
        <translation>Sleutel voor deze s&amp;essie gebruiken…</translation>
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
    <name>authdesk::ui::PracticeRibbon</name>
    <message>
        <source>Practice environment: made-up clients, nothing leaves this computer.</source>
        <translation>Oefenomgeving: verzonnen klanten, niets verlaat deze computer.</translation>
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
    <name>authdesk::ui::RequestActions</name>
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
        <source>%1 answered in the meantime, so nothing was withdrawn. The list shows the answer; after acceptance, the partnership can be cancelled instead.</source>
        <translation>%1 heeft intussen geantwoord, dus er is niets ingetrokken. Het antwoord staat in de lijst; na acceptatie kan het partnerschap worden opgezegd.</translation>
    </message>
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
        <source>The e-mail to %1 was sent again.</source>
        <translation>De e-mail aan %1 is opnieuw verstuurd.</translation>
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
        <source>Open the row</source>
        <translation>De rij openen</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu van de rij</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>De rijen als tekst kopiëren</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>De tabel verlaten</translation>
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
        <source>&amp;Connect my environment</source>
        <translation>Mijn omgeving &amp;verbinden</translation>
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
</context>
</TS>
