using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Pages.Offer;

namespace SocialeKaart.Web.Texts;

/// <summary>One card of a list, in the order a person decides: is it for me, first step, when, where, what it costs.</summary>
public sealed record OfferCard
{
    /// <summary>The listing.</summary>
    public required Publication Listing { get; init; }

    /// <summary>Its number on the map; null in lists without a map.</summary>
    public int? Number { get; init; }

    /// <summary>Address of its page.</summary>
    public required string Href { get; init; }

    /// <summary>Its title.</summary>
    public required MarkedText Title { get; init; }

    /// <summary>"Voor ouderen."</summary>
    public required MarkedText ForWhom { get; init; }

    /// <summary>What it is, in a line or two.</summary>
    public required MarkedText Summary { get; init; }

    /// <summary>When.</summary>
    public required WhenLine When { get; init; }

    /// <summary>Where.</summary>
    public required ToldText Where { get; init; }

    /// <summary>"Ongeveer 900 meter, hemelsbreed"; empty when not known.</summary>
    public required string Distance { get; init; }

    /// <summary>At most three tags.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>When someone last checked it, with a warning when that is long ago.</summary>
    public required string Checked { get; init; }

    /// <summary>Why it stands where it stands, in lines; empty unless that was asked for.</summary>
    public IReadOnlyList<string> Why { get; init; } = [];

    /// <summary>Makes it.</summary>
    /// <param name="hit">What was found.</param>
    /// <param name="number">Its number on the map; null in lists without a map.</param>
    /// <param name="places">Gives areas their names.</param>
    /// <param name="now">Decides what is today and what is open.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    /// <param name="marks">Marks the words that were searched for; null for none.</param>
    public static OfferCard Of(Hit hit, int? number, PlaceTable places, DateTimeOffset now, string prefix, Highlighter? marks = null) => new()
    {
        Listing = hit.Listing,
        Number = number,
        Href = OfferLinks.To(hit.Listing, prefix),
        Title = new((marks ?? Highlighter.None).Title(hit.Listing.Facts.Title)),
        ForWhom = new((marks ?? Highlighter.None).Line(WhoWords.Groups(hit.Listing.Facts))),
        Summary = new((marks ?? Highlighter.None).Line(WhoWords.Summary(hit.Listing.Facts))),
        When = WhenLine.Of(hit.Listing, now),
        Where = WhereWords.Say(hit.Listing, places),
        Distance = hit.DistanceMetres is { } metres ? DistanceWords.About(metres) : "",
        Tags = VisitWords.Tags(hit.Listing.Facts),
        Checked = TrustWords.Checked(hit.Listing, now),
    };
}
