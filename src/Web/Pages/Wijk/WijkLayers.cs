using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>What there is in an area, a few of each, in the three layers; what one can walk to is numbered through as on the map.</summary>
public sealed class WijkLayers
{
    private const int MostOfAGroup = 4;
    private const int MostPlaces = 8;

    // Of so many places it is looked up which are open now.
    private const int MostPlacesAsked = 24;

    private readonly Func<Hit, OfferCard> card;
    private int number;

    /// <summary>Makes them.</summary>
    /// <param name="offers">What there is.</param>
    /// <param name="card">Makes a card of an offer.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public WijkLayers(WijkOffers offers, Func<Hit, OfferCard> card, string prefix)
    {
        this.card = card;
        Meeting = new(
            Numbered(offers.In(SupportLayer.OwnNetwork, ListingKind.Activiteit)),
            WijkSearch.Of(offers.MeetingTotal, offers.Inside.Toggle(ListingKind.Activiteit).Toggle(WijkOffers.Meeting), prefix));
        WalkIn = new(WithOpenInFront(offers.In(SupportLayer.Community, ListingKind.Plek)), All(ListingKind.Plek));
        Together = new(Numbered(offers.In(SupportLayer.Community, ListingKind.Activiteit, ListingKind.Dienst)), All(ListingKind.Activiteit));
        Calls = new(Few(offers.Calls), null);
        Volunteers = Reaching(SupportLayer.Community, ListingKind.Vrijwilligers);
        Services = Reaching(SupportLayer.CareAndWelfare, ListingKind.Dienst);
        Schemes = Reaching(SupportLayer.CareAndWelfare, ListingKind.Regeling);

        WijkGroup Reaching(SupportLayer layer, ListingKind kind)
        {
            var (named, found, query) = offers.Reaching(layer, kind);
            return new(Few(named), WijkSearch.Of(found.Answer.Total, query, prefix));
        }

        WijkSearch All(ListingKind kind) => WijkSearch.Of(offers.Counts.Kinds.GetValueOrDefault(kind), offers.Inside.Toggle(kind), prefix);
    }

    /// <summary>First layer: activities to meet people.</summary>
    public WijkGroup Meeting { get; }

    /// <summary>Second layer: places to walk in, those that are open in front.</summary>
    public WijkGroup WalkIn { get; }

    /// <summary>Second layer: other activities, and what clubs and residents do for others.</summary>
    public WijkGroup Together { get; }

    /// <summary>Second layer: help by volunteers.</summary>
    public WijkGroup Volunteers { get; }

    /// <summary>Second layer: who looks for volunteers.</summary>
    public WijkGroup Calls { get; }

    /// <summary>Third layer: help from organisations.</summary>
    public WijkGroup Services { get; }

    /// <summary>Third layer: schemes.</summary>
    public WijkGroup Schemes { get; }

    /// <summary>There is something in the second layer.</summary>
    public bool HasCommunity => !(WalkIn.IsEmpty && Together.IsEmpty && Volunteers.IsEmpty && Calls.IsEmpty);

    /// <summary>What has a number.</summary>
    public IEnumerable<OfferCard> OnTheMap => Meeting.Cards.Concat(WalkIn.Cards).Concat(Together.Cards);

    private List<OfferCard> Few(IEnumerable<Hit> hits) => [.. hits.Take(MostOfAGroup).Select(card)];

    private List<OfferCard> Numbered(IEnumerable<Hit> hits) => Numbered(Few(hits));

    private List<OfferCard> WithOpenInFront(IEnumerable<Hit> hits) =>
        Numbered(hits.Take(MostPlacesAsked).Select(card).OrderByDescending(place => place.When.IsOpenNow).Take(MostPlaces));

    private List<OfferCard> Numbered(IEnumerable<OfferCard> cards) => [.. cards.Select(one => one with { Number = ++number })];
}
