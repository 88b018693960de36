using System.Globalization;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>Makes every link to a search, with the parameters in one order: one question has one address, and one place in the cache.</summary>
public static class SearchLinks
{
    /// <summary>The address of a search.</summary>
    /// <param name="query">The search.</param>
    /// <param name="prefix">The language in front, "/en"; empty for Dutch.</param>
    public static string To(SearchQuery query, string prefix = "") =>
        Written(Parts(query), prefix);

    /// <summary>The same search at a place and within a radius that a script fills in: their marks stand in the address as they are given.</summary>
    public static string ToMarked(SearchQuery query, string where, string radius, string prefix = "") =>
        Written(Parts(query with { Where = where, Page = 1 }, radius), prefix);

    /// <summary>
    /// The parameters of a search: wat, waar, letterlijk, onderwerp, eerst, soort, kosten, dag, deel, groep, taal, rolstoel, stap, hoe, straal,
    /// sorteer, toon, voor, bladzijde. What is empty or usual is left out.
    /// </summary>
    public static IEnumerable<(string Name, string Value)> Parts(SearchQuery query) => Parts(query, Radius(query));

    private static IEnumerable<(string Name, string Value)> Parts(SearchQuery query, string radius) => new (string Name, IEnumerable<string> Values)[]
    {
        ("wat", [query.What]),
        ("waar", [query.Where]),
        ("letterlijk", [query.AsTyped ? SearchWords.Yes : ""]),
        ("onderwerp", query.Domains.Select(Number)),
        ("eerst", query.FirstDomains.Select(Number)),
        ("soort", Words(SearchWords.Kinds, query.Kinds)),
        ("kosten", Words(SearchWords.Costs, query.Costs)),
        ("dag", Words(SearchWords.Days, query.Days)),
        ("deel", Words(SearchWords.Parts, query.Parts)),
        ("groep", query.Groups),
        ("taal", query.Languages),
        ("rolstoel", [query.Wheelchair ? SearchWords.Yes : ""]),
        ("stap", Words(SearchWords.Steps, query.Steps)),
        ("hoe", Words(SearchWords.Places, query.Places)),
        ("straal", [radius]),
        ("sorteer", [query.NearestFirst ? SearchWords.Distance : ""]),
        ("toon", [query.MapFirst ? SearchWords.Map : ""]),
        ("voor", [query.ForWhom]),
        ("bladzijde", [query.Page > 1 ? Number(query.Page) : ""]),
    }.SelectMany(part => part.Values.Where(value => value.Length > 0).Select(value => (part.Name, value)));

    /// <summary>A leefdomein, as the tiles of the home page link to it.</summary>
    public static string ToDomain(int number, string prefix = "") => To(SearchQuery.Empty with { Domains = [number] }, prefix);

    /// <summary>Everything within the borders of a wijk, buurt or gemeente.</summary>
    public static string Inside(string where, string prefix = "") => To(SearchQuery.Empty with { Where = where, Inside = true }, prefix);

    /// <summary>Everything around a place.</summary>
    public static string ToPlace(string where, string prefix = "") => To(SearchQuery.Empty with { Where = where }, prefix);

    private static string Written(IEnumerable<(string Name, string Value)> parts, string prefix) =>
        parts.Aggregate(new PageAddress($"{prefix}/zoeken"), (address, part) => address.Add(part.Name, part.Value)).ToString();

    private static string Radius(SearchQuery query) => (query.Inside, query.RadiusKilometres) switch
    {
        (true, _) => SearchWords.Inside,
        (_, null) => "",
        (_, SearchQuery.Everywhere) => SearchWords.All,
        (_, { } radius) => Number(radius),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Words<T>(IReadOnlyList<(string Word, T Choice)> words, IReadOnlyList<T> chosen) =>
        chosen.Select(choice => words.First(word => Equals(word.Choice, choice)).Word);
}
