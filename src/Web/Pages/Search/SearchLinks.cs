using System.Globalization;
using System.Text;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>Makes every link to a search, with the parameters in one order: one question has one address, and one place in the cache.</summary>
public static class SearchLinks
{
    /// <summary>
    /// The address of a search: wat, waar, letterlijk, onderwerp, eerst, soort, kosten, dag, deel, groep, taal, rolstoel, stap, hoe, straal, bladzijde.
    /// What is empty or usual is left out.
    /// </summary>
    /// <param name="query">The search.</param>
    /// <param name="prefix">The language in front, "/en"; empty for Dutch.</param>
    public static string To(SearchQuery query, string prefix = "")
    {
        var link = new StringBuilder(prefix).Append("/zoeken");
        var sign = '?';
        Add("wat", query.What);
        Add("waar", query.Where);
        Add("letterlijk", query.AsTyped ? SearchWords.Yes : "");
        foreach (var domain in query.Domains)
            Add("onderwerp", domain.ToString(CultureInfo.InvariantCulture));
        foreach (var domain in query.FirstDomains)
            Add("eerst", domain.ToString(CultureInfo.InvariantCulture));
        AddChosen("soort", SearchWords.Kinds, query.Kinds);
        AddChosen("kosten", SearchWords.Costs, query.Costs);
        AddChosen("dag", SearchWords.Days, query.Days);
        AddChosen("deel", SearchWords.Parts, query.Parts);
        foreach (var group in query.Groups)
            Add("groep", group);
        foreach (var language in query.Languages)
            Add("taal", language);
        Add("rolstoel", query.Wheelchair ? SearchWords.Yes : "");
        AddChosen("stap", SearchWords.Steps, query.Steps);
        AddChosen("hoe", SearchWords.Places, query.Places);
        if (query.RadiusKilometres is { } radius)
            Add("straal", radius == SearchQuery.Everywhere ? SearchWords.All : radius.ToString(CultureInfo.InvariantCulture));
        if (query.Page > 1)
            Add("bladzijde", query.Page.ToString(CultureInfo.InvariantCulture));
        return link.ToString();

        void AddChosen<T>(string name, IReadOnlyList<(string Word, T Choice)> words, IReadOnlyList<T> chosen)
        {
            foreach (var choice in chosen)
                Add(name, words.First(word => Equals(word.Choice, choice)).Word);
        }

        void Add(string name, string value)
        {
            if (value.Length == 0)
                return;
            link.Append(sign).Append(name).Append('=').Append(Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal));
            sign = '&';
        }
    }

    /// <summary>A leefdomein, as the tiles of the home page link to it.</summary>
    public static string ToDomain(int number, string prefix = "") => To(SearchQuery.Empty with { Domains = [number] }, prefix);

    /// <summary>Everything around a place.</summary>
    public static string ToPlace(string where, string prefix = "") => To(SearchQuery.Empty with { Where = where }, prefix);
}
