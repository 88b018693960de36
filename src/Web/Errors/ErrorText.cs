using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Errors;

/// <summary>The words of an error page.</summary>
/// <param name="Title">The heading, also the title of the page.</param>
/// <param name="Lines">What happened and what to do, one short sentence or two each.</param>
/// <param name="ShowsCrisis">True when somebody in need may be standing before a closed door: then 112 and 113 are shown.</param>
/// <param name="OffersSearch">False when a search would end at the same closed door.</param>
public sealed record ErrorText(string Title, IReadOnlyList<string> Lines, bool ShowsCrisis = false, bool OffersSearch = true)
{
    private static ErrorText Ours => new(
        T("Er ging iets mis"), [T("Dat ligt aan ons, niet aan u."), T("Probeer het over een paar minuten nog eens.")], ShowsCrisis: true);

    private static ErrorText Unreadable => new(
        T("Dit konden wij niet lezen"), [T("Er staat iets in het adres dat wij niet kennen."), T("Zoek hieronder met uw eigen woorden.")]);

    private static ErrorText Starting => new(
        T("Wij zijn zo terug"),
        [T("De site start net op. Dat duurt meestal een halve minuut."), T("Wacht even en laad de pagina opnieuw.")], ShowsCrisis: true, OffersSearch: false);

    private static ErrorText Busy => new(
        T("Even wachten"),
        [T("Er kwamen veel vragen tegelijk van uw verbinding."), T("Wacht een paar tellen en probeer het opnieuw.")], ShowsCrisis: true);

    /// <summary>The words for a status, in the language of the request; one we have no words for gets those of its class.</summary>
    public static ErrorText Of(int status) => status switch
    {
        403 => new(T("Deze pagina is niet voor iedereen"), [T("Daar is toestemming voor nodig."), T("Hulp zoeken mag iedereen. Dat kan hieronder.")]),
        404 => new(T("Deze pagina is er niet"), [T("Misschien is het adres verkeerd getypt."), T("Of de pagina is weggehaald. Zoek hieronder opnieuw.")]),
        405 => new(T("Dat kan hier niet"), [T("Deze pagina kan dit niet doen."), T("Zoek hieronder met uw eigen woorden.")]),
        410 => new(T("Dit is er niet meer"), [T("Wat hier stond, is gestopt."), T("Er is vast iets anders bij u in de buurt.")]),
        413 => new(T("Dat is te lang"), [T("U stuurde meer tekst dan wij kunnen lezen."), T("Ga terug en maak het korter.")]),
        414 => new(T("Dat is te lang"), [T("U typte meer dan wij kunnen lezen."), T("Zoek met een paar woorden.")]),
        429 => Busy,
        503 => Starting,
        < 500 => Unreadable,
        _ => Ours,
    };
}
