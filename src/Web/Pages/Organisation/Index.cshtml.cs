using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Pages.Offer;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Organisation;

/// <summary>An organisation: what sort it is, all it offers, where, and how to reach it.</summary>
[Public]
[CachedPage]
public sealed class IndexModel(RequestGeneration index, Subjects subjects, TimeProvider clock) : PageModel
{
    private const int Unsorted = 100;
    private const int Calls = 101;

    /// <summary>One of its listings, which carries what is said about the organisation itself.</summary>
    public Publication Organisation { get; private set; } = null!;

    /// <summary>What it offers, by subject; calls for volunteers last. Empty when all of it is gone.</summary>
    public IReadOnlyList<OfferGroup> Groups { get; private set; } = [];

    /// <summary>Where that is; null when nothing has a place that may be shown.</summary>
    public MapDrawing? Map { get; private set; }

    /// <summary>How to reach it: what most of its offers name.</summary>
    public Contact Contact { get; private set; } = new();

    /// <summary>One of its offers is about safety: "Snel weg", a neutral title, kept in no cache.</summary>
    public bool NeedsExit { get; private set; }

    /// <summary>The day this was written, for paper.</summary>
    public DateOnly Today => DutchTime.Day(clock.GetUtcNow());

    /// <summary>Shows it; a wrong slug leads to the right one, an unknown code to 404, one that offers nothing any more to 410.</summary>
    public IActionResult OnGet(string code)
    {
        var all = index.Current.OfOrganisation(code, Audience.Inwoner);
        if (all.Count == 0)
            return NotFound();
        List<Publication> live = [.. all.Where(listing => listing.IsLive(Today))];
        Organisation = live.Count > 0 ? live[0] : all[0];
        NeedsExit = (live.Count > 0 ? live : all).Any(listing => subjects.NeedsExit(listing.Facts));
        if (NeedsExit)
            NoStoreAttribute.NeverStore(Response);
        if (live.Count == 0)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        if (OfferLinks.ToOrganisation(Organisation, "") is var right && Request.Path != right)
            return RedirectPermanent(Request.PathBase + right);
        Fill(live);
        return Page();
    }

    private void Fill(List<Publication> live)
    {
        var (now, places, number) = (clock.GetUtcNow(), index.Current.Places, 0);
        Groups = [.. live.GroupBy(Subject).OrderBy(group => group.Key).Select(group => new OfferGroup($"onderwerp-{group.Key}", Name(group.Key),
            [.. group.OrderBy(listing => listing.Facts.Title, StringComparer.OrdinalIgnoreCase).ThenBy(listing => listing.Id)
                .Select(listing => OfferCard.Of(new Hit(listing, 0, null), ++number, places, now, Request.PathBase))]))];
        Map = ResultMap.Draw(places, null, [.. Groups.SelectMany(group => group.Cards).Where(HasPin)
            .Select(card => new MapMark(card.Listing.Point!.Value, card.Number, $"#plek-{card.Number}", card.Listing.Facts.Title))]);
        Contact = new()
        {
            Phone = Most(live, contact => contact.Phone),
            Email = Most(live, contact => contact.Email),
            Website = Most(live, contact => contact.Website),
        };
    }

    private int Subject(Publication listing) =>
        listing.Facts.Direction == VolunteerDirection.Zoekt ? Calls : subjects.Of(listing.Facts) ?? Unsorted;

    private string Name(int subject) => subject switch
    {
        Calls => T("Zij zoeken vrijwilligers"),
        Unsorted => T("Ook van hen"),
        _ => T(subjects.Name(subject)),
    };

    private static bool HasPin(OfferCard card) =>
        card.Listing is { Point: not null, MeetingPlace: MeetingPlace.Buurt } && card.Listing.Facts.Venue.ShowAddress;

    /// <summary>What is named most; the first by alphabet of those named as often. Empty when none is.</summary>
    private static string Most(List<Publication> live, Func<Contact, string> choose) => live.Select(listing => choose(listing.Facts.Contact))
        .Where(text => text.Length > 0).GroupBy(text => text, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Key).FirstOrDefault("");
}
