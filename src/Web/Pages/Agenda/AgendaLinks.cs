using System.Globalization;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Agenda;

/// <summary>Makes every link to an agenda and to its feed, with the parameters in one order: those of a search, then <c>van</c> and <c>toon</c>.</summary>
public static class AgendaLinks
{
    private const int DigitsOfPostcode = 4;

    /// <summary>The address of an agenda.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="prefix">The language in front, "/en"; empty for Dutch.</param>
    public static string To(AgendaQuery query, string prefix = "") => Parts(query.Search, $"{prefix}/agenda")
        .Add("van", query.From?.ToString(AgendaReader.DayFormat, CultureInfo.InvariantCulture) ?? "")
        .Add("toon", query.OneDay ? AgendaReader.OneDay : "")
        .ToString();

    /// <summary>The week around a place.</summary>
    public static string ToPlace(string where, string prefix = "") => To(AgendaQuery.Empty with { Search = SearchQuery.Empty with { Where = where } }, prefix);

    /// <summary>The same place and choices as a search, by day: its words stay behind, and so do its days, because those are what an agenda shows.</summary>
    public static string ToSearch(SearchQuery search, string prefix = "") => To(AgendaQuery.Empty with
    {
        Search = search with
        {
            What = "",
            AsTyped = false,
            Explain = false,
            FirstDomains = [],
            Days = [],
            NearestFirst = false,
            MapFirst = false,
            ForWhom = "",
            Page = 1,
        },
    }, prefix);

    /// <summary>The feed of these choices around a place that was found.</summary>
    public static string ToFeed(SearchQuery search, Place place, PlaceTable places, string prefix = "") =>
        Parts(search with { Where = Rounded(search.Where, place, places), Page = 1 }, $"{prefix}/agenda.ics").ToString();

    /// <summary>
    /// The place as it stands in the address of a feed, which stays with whoever keeps the calendar: never a full postcode or a position, but the four
    /// digits, or the wijk.
    /// </summary>
    public static string Rounded(string typed, Place place, PlaceTable places) => place.Kind switch
    {
        PlaceKind.Postcode6 => place.Name[..DigitsOfPostcode],
        PlaceKind.Position when (place.Wijk ?? place.Gemeente) is { } area && places.FindArea(area) is { } around => TypedPlace.Of(around, places),
        PlaceKind.Position => "",
        _ => typed,
    };

    private static PageAddress Parts(SearchQuery search, string path) =>
        SearchLinks.Parts(search).Aggregate(new PageAddress(path), (address, part) => address.Add(part.Name, part.Value));
}
