using SocialeKaart.Geo.Places;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>What is to be said of a place that was filled in: unknown, too far, read as another, or one of several.</summary>
/// <param name="Where">As it was typed.</param>
/// <param name="Place">What it turned out to be.</param>
/// <param name="ShowsAll">Everything in the region stands below instead.</param>
/// <param name="FromAfarHref">To whom does not have to be near.</param>
/// <param name="LinkTo">The address of the same question at a place as one types it.</param>
/// <param name="Typed">What one types to mean exactly a place.</param>
public sealed record PlaceNotice(string Where, PlaceAnswer Place, bool ShowsAll, string FromAfarHref, Func<string, string> LinkTo, Func<Place, string> Typed);
