using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Offer;
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
            .ToLookup(
                other => other.Facts.Direction == VolunteerDirection.Zoekt,
                other => OfferCard.Of(new Hit(other, 0, null), null, generation.Places, now, Request.PathBase));
        Days = DayProgramme.Of([.. there[false].Where(card => card.Listing.Facts.Kind != ListingKind.Plek)], now);
        var told = Days.SelectMany(day => day.Entries).Select(entry => entry.Card.Listing.Id).ToHashSet();
        Else = [.. there[false].Where(card => !told.Contains(card.Listing.Id))];
        Calls = [.. there[true]];

        // What stands above by day is not told once more below.
        var named = there.SelectMany(cards => cards).Select(card => card.Listing.Id).ToHashSet();
        return view with
        {
            Others = [.. view.Others.Where(card => !named.Contains(card.Listing.Id))],
            Similar = [.. view.Similar.Where(card => !named.Contains(card.Listing.Id))],
        };
    }
}
