using Microsoft.AspNetCore.Html;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Map.Tapped;
using SocialeKaart.Web.Pages.Shared;
using SocialeKaart.Web.Pages.Wijk;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Offer;

/// <summary>Everything that the page of a listing or a plek says, ready to be written.</summary>
public sealed record OfferView
{
    /// <summary>The listing.</summary>
    public required Publication Listing { get; init; }

    /// <summary>Its facts.</summary>
    public ListingFacts Facts => Listing.Facts;

    /// <summary>When.</summary>
    public required WhenLine When { get; init; }

    /// <summary>The next dates; empty when its times could not be read, or when <see cref="Week"/> tells them.</summary>
    public IReadOnlyList<DateRow> Dates { get; init; } = [];

    /// <summary>The hours of the week; empty when it is not open by the week.</summary>
    public IReadOnlyList<WeekRow> Week { get; init; } = [];

    /// <summary>"Dicht op vrijdag 25 december."; empty when nothing is out of the ordinary.</summary>
    public string Closed { get; init; } = "";

    /// <summary>For the residents of which area it is.</summary>
    public required string Reach { get; init; }

    /// <summary>Where, in one line.</summary>
    public required ToldText Where { get; init; }

    /// <summary>The page of the wijk it lies in; null just over the border, and for what is not at a place.</summary>
    public WijkLink? Wijk { get; init; }

    /// <summary>The small map; null without a point.</summary>
    public MapDrawing? Map { get; init; }

    /// <summary>The map that takes its place after a tap; null without a point of its own, and about safety: the images would tell another party.</summary>
    public TappedMap? TappedMap { get; init; }

    /// <summary>A route planner elsewhere; null without an address that may be shown.</summary>
    public string? RouteHref { get; init; }

    /// <summary>The way back: searches around its place and on its subject.</summary>
    public IReadOnlyList<Crumb> Trail { get; init; } = [];

    /// <summary>About safety: "Snel weg", a neutral title, kept in no cache.</summary>
    public bool NeedsExit { get; init; }

    /// <summary>How long ago someone checked it, when that is too long; null when it can be believed.</summary>
    public string? Doubt { get; init; }

    /// <summary>The page of its organisation.</summary>
    public required string OrganisationHref { get; init; }

    /// <summary>The dates as a calendar file; null when there is nothing to put in a calendar, or when nothing may stay behind.</summary>
    public string? CalendarHref { get; init; }

    /// <summary>The whole address to pass on: without a place, and on safety without a name.</summary>
    public required string ShareUrl { get; init; }

    /// <summary>The offer as search engines read it; null about safety, and where the address is hidden.</summary>
    public IHtmlContent? Described { get; init; }

    /// <summary>What stands above it when it is passed on.</summary>
    public required string ShareTitle { get; init; }

    /// <summary>Other offers of its organisation.</summary>
    public IReadOnlyList<OfferCard> Others { get; init; } = [];

    /// <summary>Offers for the same needs close by.</summary>
    public IReadOnlyList<OfferCard> Similar { get; init; } = [];

    /// <summary>The day of this view: what is over, and what is not.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The same file as a calendar program takes a subscription, so that it comes back for changes; null without one.</summary>
    public string? CalendarSubscription { get; init; }

    /// <summary>Title of the page; null is the neutral one.</summary>
    public string? Title => NeedsExit ? null
        : Facts.Venue.Town is { Length: > 0 } town && !Facts.Title.Contains(town, StringComparison.OrdinalIgnoreCase) ? $"{Facts.Title}, {town}"
        : Facts.Title;
}
