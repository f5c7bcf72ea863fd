// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/sample_names.h"

#include "app/practice/text_folding.h"

#include <array>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

using Word = QStringView;

constexpr std::array firstNames{
    Word(u"Anouk"),   Word(u"Bram"),   Word(u"Carlijn"), Word(u"Daan"),   Word(u"Eline"),     Word(u"Femke"),
    Word(u"Gijs"),    Word(u"Hanna"),  Word(u"Ilse"),    Word(u"Joris"),  Word(u"Karim"),     Word(u"Lotte"),
    Word(u"Maarten"), Word(u"Noor"),   Word(u"Otto"),    Word(u"Pleun"),  Word(u"Quinten"),   Word(u"Roos"),
    Word(u"Sjoerd"),  Word(u"Tessa"),  Word(u"Ümit"),    Word(u"Veerle"), Word(u"Wouter"),    Word(u"Yasmin"),
    Word(u"Zoë"),     Word(u"Thijs"),  Word(u"Marloes"), Word(u"Hidde"),  Word(u"Fatima"),    Word(u"Geert"),
    Word(u"Jeroen"),  Word(u"Mirjam"), Word(u"René"),    Word(u"Saskia"), Word(u"Willemijn"), Word(u"Aad"),
};

constexpr std::array prefixes{Word(u""),    Word(u""),        Word(u""),        Word(u""),    Word(u"de"),
                              Word(u"van"), Word(u"van der"), Word(u"van den"), Word(u"ten"), Word(u"van 't")};

constexpr std::array surnames{
    Word(u"Akkerman"), Word(u"Berg"),      Word(u"Bosch"),     Word(u"Brouwer"), Word(u"Dekker"), Word(u"Dijkstra"),
    Word(u"Everaert"), Word(u"Faber"),     Word(u"Groot"),     Word(u"Haan"),    Word(u"Heuvel"), Word(u"Hoekstra"),
    Word(u"IJzerman"), Word(u"Jansen"),    Word(u"Kuipers"),   Word(u"Leeuwen"), Word(u"Linden"), Word(u"Meulen"),
    Word(u"Mulder"),   Word(u"Nieuwland"), Word(u"Oever"),     Word(u"Postma"),  Word(u"Poel"),   Word(u"Ruiter"),
    Word(u"Schouten"), Word(u"Smit"),      Word(u"Terpstra"),  Word(u"Uitert"),  Word(u"Veen"),   Word(u"Visser"),
    Word(u"Vries"),    Word(u"Wal"),       Word(u"Westra"),    Word(u"Wind"),    Word(u"Yıldız"), Word(u"Zanden"),
    Word(u"Zijlstra"), Word(u"Zonneveld"), Word(u"El Amrani"), Word(u"Bakker"),  Word(u"Broek"),  Word(u"Hulst"),
};

constexpr std::array trades{
    Word(u"Bakkerij"),
    Word(u"Slagerij"),
    Word(u"Loodgietersbedrijf"),
    Word(u"Schildersbedrijf"),
    Word(u"Garage"),
    Word(u"Fysiotherapie"),
    Word(u"Tandartspraktijk"),
    Word(u"Kapsalon"),
    Word(u"Installatiebedrijf"),
    Word(u"Transportbedrijf"),
    Word(u"Hoveniersbedrijf"),
    Word(u"Bloemisterij"),
    Word(u"Bouwbedrijf"),
    Word(u"Adviesbureau"),
    Word(u"Architectenbureau"),
    Word(u"Restaurant"),
    Word(u"Café"),
    Word(u"Drukkerij"),
    Word(u"Fietsenwinkel"),
    Word(u"Boekhandel"),
    Word(u"Kwekerij"),
    Word(u"Melkveebedrijf"),
    Word(u"Stukadoorsbedrijf"),
    Word(u"Timmerfabriek"),
    Word(u"Rijschool"),
    Word(u"Sportschool"),
    Word(u"Dierenkliniek"),
    Word(u"Apotheek"),
    Word(u"Reclamebureau"),
    Word(u"Meubelmakerij"),
    Word(u"Wijnhandel"),
    Word(u"Kinderopvang"),
};

constexpr std::array cities{
    Word(u"Alkmaar"),  Word(u"Almelo"),     Word(u"Amersfoort"),       Word(u"Arnhem"),     Word(u"Assen"),
    Word(u"Breda"),    Word(u"Delft"),      Word(u"Deventer"),         Word(u"Dordrecht"),  Word(u"Ede"),
    Word(u"Emmen"),    Word(u"Gouda"),      Word(u"Groningen"),        Word(u"Haarlem"),    Word(u"Heerenveen"),
    Word(u"Hoorn"),    Word(u"Leeuwarden"), Word(u"Leiden"),           Word(u"Middelburg"), Word(u"Nijmegen"),
    Word(u"Roermond"), Word(u"Sneek"),      Word(u"Tilburg"),          Word(u"Utrecht"),    Word(u"Venlo"),
    Word(u"Zutphen"),  Word(u"Zwolle"),     Word(u"'s-Hertogenbosch"),
};

constexpr std::array endings{Word(u" B.V."), Word(u" B.V."), Word(u" V.O.F."), Word(u""), Word(u" & Zn.")};

template<typename Words>
QString pick(Dice &dice, const Words &words)
{
    return words.at(static_cast<std::size_t>(dice.below(static_cast<int>(words.size())))).toString();
}

/// Lower-case letters and digits only, as in addresses.
QString slug(const QString &text, QStringView separator)
{
    QString result;
    for (const QChar c : folded(text)) {
        if (c.unicode() == u'ı')
            result += u'i';
        else if (c.unicode() < 0x80 && c.isLetterOrNumber())
            result += c;
        else if (c == u' ')
            result += separator;
    }
    return result;
}

QString surname(Dice &dice)
{
    const QString prefix = pick(dice, prefixes);
    const QString name = pick(dice, surnames);
    return prefix.isEmpty() ? name : prefix + u' ' + name;
}

QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

SamplePerson samplePerson(Dice &dice)
{
    const QString first = pick(dice, firstNames);
    const QString last = surname(dice);
    return {first + u' ' + last, slug(first, {}) + u'.' + slug(last, {})};
}

SampleCompany sampleCompany(Dice &dice)
{
    SampleCompany company;
    company.city = pick(dice, cities);
    QString name = pick(dice, trades) + u' ' + withCapital(surname(dice));
    if (dice.chance(30))
        name += u' ' + company.city;
    company.domain = slug(name, u"-") + ".example"_L1;
    company.name = name + pick(dice, endings);
    return company;
}

QString sampleMessage(Dice &dice, bool dutch)
{
    if (!dice.chance(25))
        return {};
    return dutch ? u"Zoals besproken: met deze machtiging komen uw facturen vanzelf in de administratie."_s
                 : u"As we discussed: with this authorisation your invoices reach the books by themselves."_s;
}

QString sampleDeclineReason(Dice &dice, bool dutch)
{
    switch (dice.below(3)) {
    case 0:
        return dutch ? u"We stappen over naar een ander kantoor."_s : u"We are moving to another firm."_s;
    case 1:
        return dutch ? u"Dit verzoek is voor de verkeerde organisatie."_s
                     : u"This request is for the wrong organisation."_s;
    default:
        return {};
    }
}

QString sampleKvk(qint64 n)
{
    // The factor shares no divisor with the modulus, so that numbers repeat only after all have been given.
    constexpr qint64 modulus = 80'000'000;
    constexpr qint64 factor = 48'271'363;
    return QString::number(1'234'567 + (n * factor) % modulus).rightJustified(8, u'0');
}

} // namespace authdesk::practice
