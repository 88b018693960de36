namespace SocialeKaart.Listings.Schedules;

/// <summary>What a piece of a text about times is; the Dutch names are the <c>soort</c> of <c>tijdwoorden.csv</c>.</summary>
internal enum ScheduleTokenKind
{
    Woord, Dag, Dagdeel, Dagwoord, Maand, Rang, Getal, Elke, Uur, Half, Kwart, Over, Voor, Tot, Tm, Van, Vanaf, Aanvang, Einde, Om, Tussen,
    Ongeveer, En, Even, Oneven, Week, Omdeweek, Maandwoord, Maandelijks, Niet, Gesloten, Ook, Alleen, Vakantie, Schoolweken, Feestdag,
    Carnaval, Afspraak, Per, Keer, Duur, Jaar, Vulsel, Twijfel,

    // Only from figures and signs.
    Tijd, Datum, Jaartal, Streep, Komma, Altijd, Slot,
}
