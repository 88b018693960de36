using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Texts;

/// <summary>When something is, next date first.</summary>
/// <param name="Marked">The part that is marked: "Vandaag om 13.30 uur."; empty when nothing is today.</param>
/// <param name="IsOpenNow">True when the marked part says that it is open at this moment.</param>
/// <param name="Rest">What follows, or all there is.</param>
public sealed record WhenLine(string Marked, bool IsOpenNow, string Rest)
{
    /// <summary>Says it for a moment.</summary>
    public static WhenLine Of(Publication listing, DateTimeOffset now) =>
        new("", false, listing.Facts.Times.Length > 0 ? Sentence.Of(listing.Facts.Times) : "Vraag wanneer.");
}
