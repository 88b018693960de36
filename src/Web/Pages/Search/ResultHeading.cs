using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>The heading above a list and the sentence below it.</summary>
/// <param name="Title">The heading, also the title of the page.</param>
/// <param name="Lead">What was done; empty when there is nothing to explain.</param>
public sealed record ResultHeading(string Title, string Lead)
{
    /// <summary>Below a crisis notice: what somebody typed in need is not said again in large letters.</summary>
    public static ResultHeading BelowCrisis(FoundOffers found, PlaceTable places) =>
        new($"{Sentence.Count(found.Answer.Total, "plek", "plekken")}{Near(found.Answer.Where, places, found.IsInside)}", "Misschien helpt dit ook.");

    /// <summary>Says what was found, for what, around which place (filled in or among the words), and how far we looked.</summary>
    public static ResultHeading Of(SearchQuery query, FoundOffers found, PlaceTable places, Subjects subjects)
    {
        var where = found.Answer.Where;
        var subject = Subject(query with { What = CorrectedWords.Apply(query.What, found.Answer.Corrections) }, subjects);
        var near = Near(where, places, found.IsInside);
        var title = $"{Sentence.Count(found.Answer.Total, "plek", "plekken")}{(subject.Length > 0 ? $" voor {subject}" : "")}{near}";
        var first = First(query, subjects);
        if (found.IsBeyond(query) && found.Answer.Total > 0)
            return new(title, $"In {where!.Name} zelf vonden wij niets. Dit is er in de buurt. {first}".TrimEnd());
        if (found.Answer.Total == 0)
            return new($"Wij vonden niets{(subject.Length > 0 ? $" voor {subject}" : "")}{near}", "Er is vast iets dat erop lijkt. Of iemand die het weet.");
        if (found.Little is { } little)
        {
            var asked = DistanceWords.Radius(little.Metres / SearchWords.MetresInKilometre);
            if (little.Total > 0)
                return new(title, $"Tot {asked} vonden wij weinig. Wij zochten tot {DistanceWords.Radius(found.Kilometres)}. {first}".TrimEnd());
            return new(
                $"Niets gevonden{(subject.Length > 0 ? $" voor {subject}" : "")} tot {asked}{near}",
                $"Wij zochten verder. {Wide(found)} {(found.Answer.Total == 1 ? "is er 1 plek" : $"zijn er {found.Answer.Total} plekken")}.");
        }

        var lead = where is null
            ? "Vul een postcode of plaats in. Dan staat bovenaan wat dichtbij is."
            : query.NearestFirst ? "Wat het dichtst bij is, staat bovenaan."
            : "Wat het best past en dichtbij is, staat bovenaan.";
        return new(title, first.Length > 0 ? first : lead);
    }

    /// <summary>A postcode says little to a neighbour, and many towns have a Centrum: "6431 Hoensbroek", "Centrum, Maastricht".</summary>
    public static string NameOf(Place where, PlaceTable places)
    {
        var around = where.Kind switch
        {
            PlaceKind.Postcode4 or PlaceKind.Postcode6 => where.PlusWijken.Count > 0 ? where.PlusWijken[0] : where.Wijk ?? where.Gemeente,
            PlaceKind.Buurt or PlaceKind.Wijk => where.Gemeente,
            _ => null,
        };
        if (around is not { } code || places.Area(code) is not { } area || where.Name.Contains(area.Name, StringComparison.OrdinalIgnoreCase))
            return where.Name;
        return area.Kind == AreaKind.Gemeente ? $"{where.Name}, {area.Name}" : $"{where.Name} {area.Name}";
    }

    private static string First(SearchQuery query, Subjects subjects) => query.FirstDomains.Count == 0 ? "" :
        $"Eerst ziet u wat hoort bij {Names(query.FirstDomains, subjects)}. Daarna de rest.";

    private static string Names(IEnumerable<int> domains, Subjects subjects) =>
        Sentence.List([.. domains.Select(number => Sentence.Lower(subjects.Name(number)))]);

    private static string Near(Place? where, PlaceTable places, bool isInside) => where switch
    {
        null => "",
        { Kind: PlaceKind.MapArea } => " in het gebied op de kaart",
        _ when isInside => $" in {NameOf(where, places)}",
        _ => $" bij {NameOf(where, places)}",
    };

    private static string Wide(FoundOffers found) => found switch
    {
        { Kilometres: SearchQuery.Everywhere } => "In de hele regio",
        { Answer.Where.Kind: PlaceKind.MapArea } => $"Tot {DistanceWords.Radius(found.Kilometres)} van het midden van de kaart",
        _ => $"Tot {DistanceWords.Radius(found.Kilometres)} van {found.Answer.Where!.Name}",
    };

    private static string Subject(SearchQuery query, Subjects subjects)
    {
        if (query.What.Length > 0)
            return $"‘{(query.What.Length > 60 ? query.What[..57] + "…" : query.What)}’";
        return query.Domains.Count is > 0 and <= 2 ? Names(query.Domains, subjects) : "";
    }
}
