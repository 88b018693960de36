using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Agenda;

/// <summary>The heading above an agenda and the sentences below it.</summary>
/// <param name="Title">The heading, also the title of the page.</param>
/// <param name="Days">Which days: "Dinsdag 24 november tot en met maandag 30 november."; empty without a place.</param>
/// <param name="Lead">How many, and how far we looked.</param>
public sealed record AgendaHeading(string Title, string Days, string Lead)
{
    /// <summary>Before a place was filled in.</summary>
    public static AgendaHeading WithoutPlace { get; } = new("Wat is er te doen?", "", "Vul uw postcode of plaats in. Dan ziet u per dag wat er bij u in de buurt is.");

    /// <summary>Says it.</summary>
    public static AgendaHeading Of(AgendaWeek week, DaySpan days, Place around, PlaceTable places)
    {
        var title = $"Agenda bij {ResultHeading.NameOf(around, places)}";
        var said = days.Count == 1
            ? $"{Sentence.Upper(WhenWords.Date(days.From))}."
            : $"{Sentence.Upper(WhenWords.Date(days.From))} tot en met {WhenWords.Date(days.Until)}.";
        return new(title, said, Said(week.Found));
    }

    private static string Said(FoundOffers found)
    {
        var count = Sentence.Count(found.Answer.Total, "activiteit", "activiteiten");
        var far = found.Kilometres == SearchQuery.Everywhere ? "" : DistanceWords.Radius(found.Kilometres);
        return (found.Answer.Total, found.Little, far) switch
        {
            (0, _, _) => "Wij vonden niets in deze tijd.",
            (_, { } little, "") => $"Tot {Kilometres(little.Metres)} vonden wij niets. In de hele regio: {count}.",
            (_, { Total: 0 } little, _) => $"Tot {Kilometres(little.Metres)} vonden wij niets. Tot {far}: {count}.",
            (_, { } little, _) => $"Tot {Kilometres(little.Metres)} vonden wij weinig. Tot {far}: {count}.",
            (_, _, "") => $"In de hele regio: {count}.",
            _ => $"Tot {far}: {count}.",
        };
    }

    private static string Kilometres(int metres) => DistanceWords.Radius(metres / SearchWords.MetresInKilometre);
}
