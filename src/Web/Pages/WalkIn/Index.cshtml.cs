using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Offer;
using SocialeKaart.Web.Programme;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.WalkIn;

/// <summary>A place to walk in: the place itself, and everything that happens behind the same door.</summary>
[Public]
[CachedPage]
public sealed class IndexModel(RequestGeneration index, OfferViews views, Subjects subjects, TimeProvider clock) : OfferPage(index, views)
{
    private readonly IndexGeneration generation = index.Current;

    /// <summary>What happens there in the coming week, by day.</summary>
    public IReadOnlyList<DayProgramme> Days { get; private set; } = [];

    /// <summary>What else is there: at other times, or without times one could tell.</summary>
    public IReadOnlyList<OfferCard> Else { get; private set; } = [];

    /// <summary>Volunteers they look for there.</summary>
    public IReadOnlyList<OfferCard> Calls { get; private set; } = [];

    /// <inheritdoc/>
    protected override OfferView Fill(OfferView view)
    {
        var now = clock.GetUtcNow();
        var there = generation.AtAddressOf(view.Listing, Audience.Inwoner)
            .Where(other => other.Id != view.Listing.Id && other.IsLive(view.Today) && other.MeetingPlace == MeetingPlace.Buurt)
            // A page without a way out does not name what is about safety.
            .Where(other => view.NeedsExit || !subjects.NeedsExit(other.Facts))
            .ToLookup(other => other.Facts.Direction == VolunteerDirection.Zoekt, other => new Hit(other, 0, null));
        Days = DayProgramme.Of(there[false], DaySpan.WeekFrom(view.Today), null, generation.Places, now, Request.PathBase);
        var told = Days.SelectMany(day => day.Entries).Select(entry => entry.Card.Listing.Id).ToHashSet();
        Else = [.. there[false].Where(hit => !told.Contains(hit.Listing.Id)).Select(Card)];
        Calls = [.. there[true].Select(Card)];

        // What stands above by day is not told once more below.
        var named = there.SelectMany(hits => hits).Select(hit => hit.Listing.Id).ToHashSet();
        return view with
        {
            Others = [.. view.Others.Where(card => !named.Contains(card.Listing.Id))],
            Similar = [.. view.Similar.Where(card => !named.Contains(card.Listing.Id))],
        };

        OfferCard Card(Hit hit) => OfferCard.Of(hit, null, generation.Places, now, Request.PathBase);
    }
}
