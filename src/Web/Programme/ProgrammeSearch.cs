using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Web.Programme;

/// <summary>
/// Asks the index what takes place when, day by day: it knows of every day who takes part in it, so that a week of a whole town costs seven small
/// searches. What needs a way out stands in no programme: a title may be read over somebody's shoulder.
/// </summary>
public static class ProgrammeSearch
{
    /// <summary>What a search asks of the index for these days.</summary>
    public static HeldOn On(DaySpan days, IReadOnlyList<DayPart> parts) => new(days) { Parts = parts, HiddenDomains = Subjects.NeedingExit };

    /// <summary>The days on which something takes place, with the nearest of each; without a place the best. See <see cref="DayProgramme.Of"/>.</summary>
    /// <param name="index">The state to ask.</param>
    /// <param name="request">What is looked for, and where. The parts of the day in it count, exactly.</param>
    /// <param name="days">Which days.</param>
    /// <param name="most">How many offers of a day are told at most.</param>
    /// <param name="now">Decides what is today and what is over.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public static IReadOnlyList<DayProgramme> Of(
        IndexGeneration index, SearchRequest request, DaySpan days, int most, DateTimeOffset now, string prefix)
    {
        return [.. days.All.SelectMany(Day)];

        IEnumerable<DayProgramme> Day(DateOnly day)
        {
            var one = new DaySpan(day, 1);
            var answer = index.Search(request with { Held = On(one, request.Parts), Parts = [], NearestFirst = true, Skip = 0, Take = most, CountedRadii = [] }, now);
            return DayProgramme.Of(answer.Hits, one, most, index.Places, now, prefix, request.Parts).Select(programme => programme with { Total = answer.Total });
        }
    }
}
