using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Pages.Search;

namespace SocialeKaart.Web.Pages.Agenda;

/// <summary>What stands in the address bar of <c>/agenda</c>, cleaned: a search without words, from a day on.</summary>
/// <param name="Search">The place and the choices; of a search without words.</param>
/// <param name="From">The first day; null for today, whenever it is looked at.</param>
/// <param name="OneDay">One day, whole, instead of a week with the nearest of every day.</param>
public sealed record AgendaQuery(SearchQuery Search, DateOnly? From, bool OneDay)
{
    /// <summary>Nothing asked yet.</summary>
    public static AgendaQuery Empty { get; } = new(SearchQuery.Empty, null, false);

    /// <summary>The days it is about.</summary>
    public DaySpan Days(DateOnly today) => OneDay ? new(From ?? today, 1) : DaySpan.WeekFrom(From ?? today);
}
