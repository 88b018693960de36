namespace SocialeKaart.Web.Errors;

/// <summary>The words of an error page.</summary>
/// <param name="Title">The heading, also the title of the page.</param>
/// <param name="Lines">What happened and what to do, one short sentence or two each.</param>
/// <param name="ShowsCrisis">True when somebody in need may be standing before a closed door: then 112 and 113 are shown.</param>
/// <param name="OffersSearch">False when a search would end at the same closed door.</param>
public sealed record ErrorText(string Title, IReadOnlyList<string> Lines, bool ShowsCrisis = false, bool OffersSearch = true)
{
    private static readonly ErrorText Ours = new(
        "Er ging iets mis", ["Dat ligt aan ons, niet aan u.", "Probeer het over een paar minuten nog eens."], ShowsCrisis: true);

    private static readonly ErrorText Unreadable = new(
        "Dit konden wij niet lezen", ["Er staat iets in het adres dat wij niet kennen.", "Zoek hieronder met uw eigen woorden."]);

    private static readonly ErrorText Starting = new(
        "Wij zijn zo terug", ["De site start net op. Dat duurt meestal een halve minuut.", "Wacht even en laad de pagina opnieuw."], ShowsCrisis: true, OffersSearch: false);

    private static readonly Dictionary<int, ErrorText> ByStatus = new()
    {
        [400] = Unreadable,
        [403] = new("Deze pagina is niet voor iedereen", ["Daar is toestemming voor nodig.", "Hulp zoeken mag iedereen. Dat kan hieronder."]),
        [404] = new("Deze pagina is er niet", ["Misschien is het adres verkeerd getypt.", "Of de pagina is weggehaald. Zoek hieronder opnieuw."]),
        [405] = new("Dat kan hier niet", ["Deze pagina kan dit niet doen.", "Zoek hieronder met uw eigen woorden."]),
        [410] = new("Dit is er niet meer", ["Wat hier stond, is gestopt.", "Er is vast iets anders bij u in de buurt."]),
        [413] = new("Dat is te lang", ["U stuurde meer tekst dan wij kunnen lezen.", "Ga terug en maak het korter."]),
        [414] = new("Dat is te lang", ["U typte meer dan wij kunnen lezen.", "Zoek met een paar woorden."]),
        [429] = new("Even wachten", ["Er kwamen veel vragen tegelijk van uw verbinding.", "Wacht een paar tellen en probeer het opnieuw."], ShowsCrisis: true),
        [503] = Starting,
        [504] = Ours,
    };

    /// <summary>The words for a status; one we have no words for gets those of its class.</summary>
    public static ErrorText Of(int status) => ByStatus.GetValueOrDefault(status) ?? (status < 500 ? Unreadable : Ours);
}
