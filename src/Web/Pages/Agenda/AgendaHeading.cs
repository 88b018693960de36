using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Texts;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Agenda;

/// <summary>The heading above an agenda and the sentences below it.</summary>
/// <param name="Title">The heading, also the title of the page.</param>
/// <param name="Days">Which days: "Dinsdag 24 november tot en met maandag 30 november."; empty without a place.</param>
/// <param name="Lead">How many, and how far we looked.</param>
public sealed record AgendaHeading(string Title, string Days, string Lead)
{
    /// <summary>Before a place was filled in.</summary>
    public static AgendaHeading WithoutPlace => new(T("Wat is er te doen?"), "", T("Vul uw postcode of plaats in. Dan ziet u per dag wat er bij u in de buurt is."));

    /// <summary>Says it.</summary>
    public static AgendaHeading Of(AgendaWeek week, DaySpan days, Place around, PlaceTable places)
    {
        var first = Sentence.Upper(WhenWords.Date(days.From));
        var said = days.Count == 1 ? Sentence.Close(first) : T("{0} tot en met {1}.", first, WhenWords.Date(days.Until));
        return new(T("Agenda bij {0}", ResultHeading.NameOf(around, places)), said, Said(week.Found));
    }

    private static string Said(FoundOffers found)
    {
        var count = found.Answer.Total == 1 ? T("1 activiteit") : T("{0} activiteiten", found.Answer.Total);
        var far = found.Kilometres == SearchQuery.Everywhere ? "" : DistanceWords.Radius(found.Kilometres);
        return (found.Answer.Total, found.Little, far) switch
        {
            (0, _, _) => T("Wij vonden niets in deze tijd."),
            (_, { } little, "") => T("Tot {0} vonden wij niets. In de hele regio: {1}.", Kilometres(little.Metres), count),
            (_, { Total: 0 } little, _) => T("Tot {0} vonden wij niets. Tot {1}: {2}.", Kilometres(little.Metres), far, count),
            (_, { } little, _) => T("Tot {0} vonden wij weinig. Tot {1}: {2}.", Kilometres(little.Metres), far, count),
            (_, _, "") => T("In de hele regio: {0}.", count),
            _ => T("Tot {0}: {1}.", far, count),
        };
    }

    private static string Kilometres(int metres) => DistanceWords.Radius(metres / SearchWords.MetresInKilometre);
}
