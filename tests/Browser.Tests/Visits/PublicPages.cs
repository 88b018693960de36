namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>Every kind of page a resident can get, in every state that looks different.</summary>
public static class PublicPages
{
    /// <summary>Stands before what is done on the page before it.</summary>
    public const string Step = " > ";

    /// <summary>After an address of a list: follow its first card. The code of an offer differs per store.</summary>
    public const string FirstCard = Step + "eerste kaart";

    /// <summary>After that of an offer: its form "Klopt dit niet?".</summary>
    public const string Report = Step + "melden";

    /// <summary>After a form: send it empty, and it comes back with what is not right.</summary>
    public const string Sent = Step + "leeg versturen";

    /// <summary>After <see cref="FirstCard"/>: go on to its organisation.</summary>
    public const string Organisation = Step + "organisatie";

    /// <summary>Before the title of an offer: the address somebody kept of it. Of what is over no page has a link any more.</summary>
    public const string Kept = "bewaard: ";

    /// <summary>The addresses.</summary>
    public static TheoryData<string> All =>
    [
        "/",
        "/zoeken",
        "/zoeken?wat=eenzaam&waar=6431",
        "/zoeken?wat=eenzaam&waar=6431&kosten=gratis",
        "/zoeken?waar=6431&dag=dinsdag&deel=ochtend&groep=ouderen&taal=limburgs&rolstoel=ja",
        "/zoeken?waar=Hoensbroek&bladzijde=2",
        "/zoeken?wat=xqzwv&waar=6431",
        "/zoeken?wat=voedselbnak&waar=6431&uitleg=1",
        "/zoeken?wat=voedselbnak&waar=6431&letterlijk=ja",
        "/zoeken?wat=koffie&waar=Nergenshuizen",
        "/zoeken?wat=koffie&waar=Termaar",
        "/zoeken?wat=koffie&waar=Hoensborek",
        "/zoeken?wat=koffie&waar=Groningen",
        "/zoeken?wat=koffie&waar=Mijn+plek+(52.373,+4.893)",
        "/zoeken?wat=ik+wil+niet+meer+leven",
        "/zoeken?wat=mijn+man+slaat+mij&waar=6431",
        "/zoeken?wat=eenzaam&waar=6431" + FirstCard,
        "/zoeken?wat=schulden&waar=6411" + FirstCard,
        "/zoeken?wat=huiskamer+de+mijnlamp&waar=6431&soort=plek" + FirstCard,
        "/zoeken?wat=praatgroep+geweld&waar=6431&onderwerp=12" + FirstCard,
        "/zoeken?wat=huiskamer+de+mijnlamp&waar=6431&soort=plek" + FirstCard + Organisation,
        "/zoeken?wat=eenzaam&waar=6431" + FirstCard + Report,
        "/zoeken?wat=eenzaam&waar=6431" + FirstCard + Report + Sent,
        Kept + "Lampionnen maken voor Sint-Maarten",
        Kept + "Schaken aan de leestafel",
        "/meedoen",
        "/meedoen" + Sent,
        "/meedoen/bedankt",
        "/direct-hulp",
        "/hulp/rouw",
        "/hulp/geweld-thuis",
        "/hulp",
        "/hulp/slapen?waar=6431",
        "/help-mij-kiezen",
        "/help-mij-kiezen?voor=mij",
        "/help-mij-kiezen?voor=mij&onderwerp=1",
        "/help-mij-kiezen?voor=mij&onderwerp=12&past=alles",
        "/zoeken?wat=ik+slaap+slecht&waar=6431",
        "/zoeken?wat=ik+heb+schulden&waar=6431",
        "/zoeken?wat=koffie&waar=6431&sorteer=afstand&toon=kaart",
        "/zoeken?wat=koffie&waar=Gebied+op+de+kaart+[50.926,+5.930]&straal=3",
        "/zoeken?waar=6431&onderwerp=1&soort=activiteit&soort=plek&voor=mij",
        "/agenda",
        "/agenda?waar=6431",
        "/agenda?waar=6431&van=2026-12-01",
        "/agenda?waar=6431&van=2026-11-26&toon=dag",
        "/agenda?waar=6431&onderwerp=10&kosten=betaald&deel=avond&rolstoel=ja",
        "/over",
        "/privacy",
        "/toegankelijkheid",
        "/wijk",
        "/wijk/heerlen",
        "/wijk/heerlen/hoensbroek",
        "/wijk/maastricht/buitenwijk-zuidoost",
        "/wijk/heerlen/bestaat-niet",
        "/wat-staat-hier-op",
        "/bronnen",
        "/sporen",
        "/zonder-internet",
        "/insluiten",
        "/insluiten/zoeken?waar=Heerlen",
        "/insluiten/wijk/heerlen/hoensbroek",
        "/bestaat-niet",
    ];

    /// <summary>Pages of every kind in every other language; what differs between them is the length of words and where they begin.</summary>
    public static TheoryData<string> Spoken =>
        [.. from language in (string[])["en", "de", "pl", "tr", "ar", "uk"] from page in SpokenKinds select "/" + language + page];

    private static readonly string[] SpokenKinds =
    [
        "/", "/zoeken?wat=eenzaam&waar=6431", "/zoeken?wat=xqzwv&waar=6431", "/zoeken?wat=schulden&waar=6411" + FirstCard,
        "/direct-hulp", "/help-mij-kiezen?voor=mij&onderwerp=1", "/hulp/slapen?waar=6431", "/agenda?waar=6431", "/wijk/heerlen/hoensbroek", "/mijn-lijst",
        "/meedoen", "/bestaat-niet",
    ];
}
