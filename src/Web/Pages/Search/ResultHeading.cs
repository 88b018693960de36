using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>The heading above a list and the sentence below it.</summary>
/// <param name="Title">The heading, also the title of the page.</param>
/// <param name="Lead">What was done; empty when there is nothing to explain.</param>
public sealed record ResultHeading(string Title, string Lead)
{
    private const int LongestSubject = 60;

    /// <summary>Below a crisis notice: what somebody typed in need is not said again in large letters.</summary>
    public static ResultHeading BelowCrisis(FoundOffers found, PlaceTable places) => new(Count(found, "", places), T("Misschien helpt dit ook."));

    /// <summary>Says what was found, for what, around which place (filled in or among the words), and how far we looked.</summary>
    public static ResultHeading Of(SearchQuery query, FoundOffers found, PlaceTable places, Subjects subjects)
    {
        var where = found.Answer.Where;
        var subject = Subject(query with { What = CorrectedWords.Apply(query.What, found.Answer.Corrections) }, subjects);
        if (found.Answer.Total == 0)
            return new(Nothing(where, subject, places), T("Er is vast iets dat erop lijkt. Of iemand die het weet."));
        var first = First(query, subjects);
        var title = Count(found, subject, places);
        if (found.IsBeyond(query))
            return new(title, $"{T("In {0} zelf vonden wij niets. Dit is er in de buurt.", where!.Name)} {first}".TrimEnd());
        if (found.Little is { } little)
        {
            var asked = little.Metres / SearchWords.MetresInKilometre;
            return little.Total > 0
                ? new(title, $"{T("Tot {0} kilometer vonden wij weinig.", asked)} {T("Wij zochten tot {0} kilometer.", found.Kilometres)} {first}".TrimEnd())
                : new(NothingWithin(asked, where!, subject, places), $"{T("Wij zochten verder.")} {Wide(found)}");
        }

        return new(title, first.Length > 0 ? first : Order(query, where));
    }

    /// <summary>A postcode says little to a neighbour, and many towns have a Centrum: "6431 Hoensbroek", "Centrum, Maastricht".</summary>
    public static string NameOf(Place where, PlaceTable places)
    {
        var (name, around) = (PlaceWords.Name(where), where.Kind switch
        {
            PlaceKind.Postcode4 or PlaceKind.Postcode6 => where.PlusWijken.Count > 0 ? where.PlusWijken[0] : where.Wijk ?? where.Gemeente,
            PlaceKind.Buurt or PlaceKind.Wijk => where.Gemeente,
            _ => null,
        });
        if (around is not { } code || places.Area(code) is not { } area || name.Contains(area.Name, StringComparison.OrdinalIgnoreCase))
            return name;
        return area.Kind == AreaKind.Gemeente ? $"{name}, {area.Name}" : $"{name} {area.Name}";
    }

    private static string Count(FoundOffers found, string subject, PlaceTable places)
    {
        var count = found.Answer.Total == 1 ? T("1 plek") : T("{0} plekken", found.Answer.Total);
        return Sentence.Upper((found.Answer.Where, subject.Length > 0) switch
        {
            (null, true) => T("{0} voor {1}", count, subject),
            (null, false) => count,
            ({ Kind: PlaceKind.MapArea }, true) => T("{0} voor {1} in het gebied op de kaart", count, subject),
            ({ Kind: PlaceKind.MapArea }, false) => T("{0} in het gebied op de kaart", count),
            ({ } where, true) when found.IsInside => T("{0} voor {1} in {2}", count, subject, NameOf(where, places)),
            ({ } where, false) when found.IsInside => T("{0} in {1}", count, NameOf(where, places)),
            ({ } where, true) => T("{0} voor {1} bij {2}", count, subject, NameOf(where, places)),
            ({ } where, false) => T("{0} bij {1}", count, NameOf(where, places)),
        });
    }

    private static string Nothing(Place? where, string subject, PlaceTable places) => (where, subject.Length > 0) switch
    {
        (null, true) => T("Wij vonden niets voor {0}", subject),
        (null, false) => T("Wij vonden niets"),
        ({ Kind: PlaceKind.MapArea }, true) => T("Wij vonden niets voor {0} in het gebied op de kaart", subject),
        ({ Kind: PlaceKind.MapArea }, false) => T("Wij vonden niets in het gebied op de kaart"),
        (_, true) => T("Wij vonden niets voor {0} bij {1}", subject, NameOf(where, places)),
        _ => T("Wij vonden niets bij {0}", NameOf(where, places)),
    };

    private static string NothingWithin(int kilometres, Place where, string subject, PlaceTable places) => (where.Kind == PlaceKind.MapArea, subject.Length > 0) switch
    {
        (true, true) => T("Niets gevonden voor {0} tot {1} kilometer in het gebied op de kaart", subject, kilometres),
        (true, false) => T("Niets gevonden tot {0} kilometer in het gebied op de kaart", kilometres),
        (_, true) => T("Niets gevonden voor {0} tot {1} kilometer bij {2}", subject, kilometres, NameOf(where, places)),
        _ => T("Niets gevonden tot {0} kilometer bij {1}", kilometres, NameOf(where, places)),
    };

    private static string Wide(FoundOffers found)
    {
        var (total, kilometres, where) = (found.Answer.Total, found.Kilometres, found.Answer.Where!);
        return (kilometres == SearchQuery.Everywhere, where.Kind == PlaceKind.MapArea, total) switch
        {
            (true, _, 1) => T("In de hele regio is er 1 plek."),
            (true, _, _) => T("In de hele regio zijn er {0} plekken.", total),
            (_, true, 1) => T("Tot {0} kilometer van het midden van de kaart is er 1 plek.", kilometres),
            (_, true, _) => T("Tot {0} kilometer van het midden van de kaart zijn er {1} plekken.", kilometres, total),
            (_, _, 1) => T("Tot {0} kilometer van {1} is er 1 plek.", kilometres, PlaceWords.Name(where)),
            _ => T("Tot {0} kilometer van {1} zijn er {2} plekken.", kilometres, PlaceWords.Name(where), total),
        };
    }

    private static string Order(SearchQuery query, Place? where) => where is null
        ? T("Vul een postcode of plaats in. Dan staat bovenaan wat dichtbij is.")
        : query.NearestFirst ? T("Wat het dichtst bij is, staat bovenaan.")
        : T("Wat het best past en dichtbij is, staat bovenaan.");

    private static string First(SearchQuery query, Subjects subjects) => query.FirstDomains.Count == 0 ? "" :
        T("Eerst ziet u wat hoort bij {0}. Daarna de rest.", Names(query.FirstDomains, subjects));

    private static string Names(IEnumerable<int> domains, Subjects subjects) =>
        Sentence.List([.. domains.Select(number => Sentence.Inside(subjects.Name(number)))]);

    private static string Subject(SearchQuery query, Subjects subjects)
    {
        if (query.What.Length > 0)
            return $"‘{(query.What.Length > LongestSubject ? query.What[..(LongestSubject - 3)] + "…" : query.What)}’";
        return query.Domains.Count is > 0 and <= 2 ? Names(query.Domains, subjects) : "";
    }
}
