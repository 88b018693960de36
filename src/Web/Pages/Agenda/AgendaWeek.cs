using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Programme;

namespace SocialeKaart.Web.Pages.Agenda;

/// <summary>What an agenda shows around a place.</summary>
/// <param name="Found">All of it, with exact counts; the hits are those of the whole time, nearest first.</param>
/// <param name="Programme">The days on which something takes place.</param>
public sealed record AgendaWeek(FoundOffers Found, IReadOnlyList<DayProgramme> Programme)
{
    /// <summary>Offers that are told of a day in a week: seven such days fit on one sheet of paper.</summary>
    public const int MostOfADay = 4;

    /// <summary>Entries on one page of a day.</summary>
    public const int PageSize = 25;

    // What an index returns at most; the nearest, when there is more on one day.
    private const int MostHits = 1000;

    /// <summary>Looks it up.</summary>
    /// <param name="index">The state to ask.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="place">Around which place.</param>
    /// <param name="now">Decides what is today and what is over.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public static AgendaWeek Of(IndexGeneration index, AgendaQuery query, Place place, DateTimeOffset now, string prefix)
    {
        var days = query.Days(DutchTime.Day(now));
        var plain = SearchRequestReader.ToRequest(query.Search with { Page = 1, NearestFirst = query.OneDay }, place);
        var held = plain with { Held = ProgrammeSearch.On(days, plain.Parts), Parts = [], Take = query.OneDay ? MostHits : SearchRequestReader.PageSize };
        var found = FoundOffers.Search(index, query.Search, held, now);
        var within = plain with { Inside = found.IsInside, RadiusMetres = found.Kilometres == SearchQuery.Everywhere ? null : found.Kilometres * SearchWords.MetresInKilometre };
        return new(WithParts(found), query.OneDay ? OneDay() : ProgrammeSearch.Of(index, within, days, MostOfADay, now, prefix));

        // The index counts parts of the day by the week; these days are asked for themselves.
        FoundOffers WithParts(FoundOffers counted)
        {
            var parts = Enum.GetValues<DayPart>()
                .Select(part => (part, index.Search(within with { Held = ProgrammeSearch.On(days, [part]), Parts = [], CountedRadii = [], Take = 0 }, now).Total))
                .Where(part => part.Total > 0).ToDictionary();
            return counted with { Answer = counted.Answer with { Facets = counted.Answer.Facets with { Parts = parts, Days = new Dictionary<WeekDays, int>() } } };
        }

        IReadOnlyList<DayProgramme> OneDay()
        {
            var first = (query.Search.Page - 1) * PageSize;
            return DayProgramme.OfDay(found.Answer.Hits, days.From, first..(first + PageSize), index.Places, now, prefix, plain.Parts) is { } day ? [day] : [];
        }
    }
}
