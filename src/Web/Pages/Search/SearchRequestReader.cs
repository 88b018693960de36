using System.Globalization;
using System.Text;
using Microsoft.Extensions.Primitives;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Pages.Guide;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>Reads the address of a search. Whatever stands there, something sensible comes out: a choice that does not exist is no choice.</summary>
public static class SearchRequestReader
{
    /// <summary>Hits on one page.</summary>
    public const int PageSize = 10;

    /// <summary>Pages one can leaf through; beyond it asking more precisely helps more.</summary>
    public const int LastPage = 50;

    /// <summary>Characters of the question that are read (and checked for a crisis).</summary>
    public const int LongestRead = 8000;

    /// <summary>Characters of the question that are searched with.</summary>
    public const int LongestSearched = 300;

    private const int LongestPlace = 80;

    /// <summary>Reads the query string. Never throws.</summary>
    public static SearchQuery Read(IQueryCollection query)
    {
        var read = ReadAsWritten(query);
        return read.What.Length > 0 ? read : read with { Domains = [.. read.Domains.Union(read.FirstDomains).Order()], FirstDomains = [] };
    }

    // A subject lifts what belongs to it among what the words find. Without words it is the question itself.
    private static SearchQuery ReadAsWritten(IQueryCollection query) => new()
    {
        What = Clean(query["wat"], LongestRead),
        Where = Clean(query["waar"], LongestPlace),
        AsTyped = query["letterlijk"].Contains(SearchWords.Yes),
        Domains = DomainNumbers(query["onderwerp"]),
        FirstDomains = DomainNumbers(query["eerst"]),
        Kinds = Chosen(SearchWords.Kinds, query["soort"]),
        Costs = Chosen(SearchWords.Costs, query["kosten"]),
        Days = Chosen(SearchWords.Days, query["dag"]),
        Parts = Chosen(SearchWords.Parts, query["deel"]),
        Groups = Codes(ChoiceList.TargetGroups, query["groep"]),
        Languages = Codes(ChoiceList.Languages, query["taal"]),
        Wheelchair = query["rolstoel"].Contains(SearchWords.Yes),
        Steps = Chosen(SearchWords.Steps, query["stap"]),
        Places = Chosen(SearchWords.Places, query["hoe"]),
        RadiusKilometres = Radius(query["straal"]),
        Inside = query["straal"] == SearchWords.Inside,
        NearestFirst = query["sorteer"].Contains(SearchWords.Distance),
        MapFirst = query["toon"].Contains(SearchWords.Map),
        ForWhom = GuideChoices.ForWhom.FirstOrDefault(choice => query["voor"].Contains(choice.Code))?.Code ?? "",
        Explain = query["uitleg"].Contains(SearchWords.On),
        Page = Math.Clamp(Number(query["bladzijde"]) ?? 1, 1, LastPage),
    };

    /// <summary>The search for one page of hits.</summary>
    /// <param name="query">What was read.</param>
    /// <param name="where">The place that was filled in; null looks around the one among the words, or without distance.</param>
    public static SearchRequest ToRequest(SearchQuery query, Place? where) => new()
    {
        What = Shorten(query.What),
        AsTyped = query.AsTyped,
        Where = where,
        RadiusMetres = query.RadiusKilometres is { } radius and not SearchQuery.Everywhere ? radius * SearchWords.MetresInKilometre : null,
        CountedRadii = WideningSearch.Steps,
        Domains = query.Domains,
        FirstDomains = query.FirstDomains,
        Kinds = query.Kinds,
        Costs = query.Costs,
        Days = query.Days,
        Parts = query.Parts,
        Groups = query.Groups,
        Languages = query.Languages,
        Wheelchair = query.Wheelchair,
        Steps = query.Steps,
        Places = query.Places,
        NearestFirst = query.NearestFirst,
        Explain = query.Explain,
        Skip = (query.Page - 1) * PageSize,
        Take = PageSize,
    };

    /// <summary>The beginning of a long story, up to a whole word.</summary>
    public static string Shorten(string what)
    {
        if (what.Length <= LongestSearched)
            return what;
        var space = what.LastIndexOf(' ', LongestSearched);
        return what[..(space > 0 ? space : LongestSearched)];
    }

    private static List<int> DomainNumbers(StringValues words) =>
        [.. words.Select(Number).OfType<int>().Where(number => number is >= 1 and <= 12).Distinct().Order()];

    private static List<T> Chosen<T>(IReadOnlyList<(string Word, T Choice)> choices, StringValues words) =>
        [.. choices.Where(choice => words.Contains(choice.Word)).Select(choice => choice.Choice).Order()];

    private static List<string> Codes(ChoiceList list, StringValues words) =>
        [.. list.All.Select(choice => choice.Code).Where(code => words.Contains(code)).Order(StringComparer.Ordinal)];

    private static int? Radius(string? word) =>
        word == SearchWords.All ? SearchQuery.Everywhere : Number(word) is { } number && SearchWords.Radii.Contains(number) ? number : null;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Control characters and broken surrogates become a space; runs of white space one space.
    private static string Clean(string? text, int longest)
    {
        var clean = new StringBuilder(Math.Min(text?.Length ?? 0, longest));
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (clean.Length >= longest)
                break;
            if (!Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune) && rune != Rune.ReplacementChar)
                clean.Append(rune);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        }

        return clean.ToString().TrimEnd();
    }
}
