using System.Globalization;
using SocialeKaart.Web.Pages.Search;

namespace SocialeKaart.Web.Pages.Agenda;

/// <summary>Reads the address of an agenda. Whatever stands there, something sensible comes out: what is past or unreadable is today.</summary>
public static class AgendaReader
{
    /// <summary>How far one can leaf: beyond it nobody knows what will still be there.</summary>
    public const int WeeksAhead = 12;

    /// <summary>As a day stands in an address.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>The word for one whole day.</summary>
    public const string OneDay = "dag";

    private const int DaysInWeek = 7;

    /// <summary>The last day one can begin at.</summary>
    public static DateOnly LastDay(DateOnly today) => today.AddDays(WeeksAhead * DaysInWeek);

    /// <summary>Reads the query string. Never throws.</summary>
    public static AgendaQuery Read(IQueryCollection query, DateOnly today)
    {
        var read = SearchRequestReader.Read(query);
        var search = SearchQuery.Empty with
        {
            Where = read.Where,
            Domains = [.. read.Domains.Except(Site.Subjects.NeedingExit)],
            Kinds = read.Kinds,
            Costs = read.Costs,
            Parts = read.Parts,
            Groups = read.Groups,
            Languages = read.Languages,
            Wheelchair = read.Wheelchair,
            Steps = read.Steps,
            Places = read.Places,
            RadiusKilometres = read.RadiusKilometres,
            Page = read.Page,
        };
        return new(search, From(query["van"], today), query["toon"].Contains(OneDay));
    }

    private static DateOnly? From(string? text, DateOnly today) =>
        !DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day <= today ? null
        : day > LastDay(today) ? LastDay(today)
        : day;
}
