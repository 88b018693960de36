using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>Some offers of an area, and the way to all of them.</summary>
/// <param name="Cards">A few.</param>
/// <param name="All">The search for all, with how many it shows; null when there is no search for just these.</param>
public sealed record WijkGroup(IReadOnlyList<OfferCard> Cards, WijkSearch? All)
{
    /// <summary>Nothing to show.</summary>
    public bool IsEmpty => Cards.Count == 0 && All is not { Count: > 0 };
}
