using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Offer;

/// <summary>What stands where a listing was.</summary>
public sealed record GoneView
{
    /// <summary>What it was called.</summary>
    public required string Title { get; init; }

    /// <summary>True when it stopped; false when nobody has checked it for too long.</summary>
    public required bool IsOver { get; init; }

    /// <summary>About safety: "Snel weg" and a neutral title.</summary>
    public required bool NeedsExit { get; init; }

    /// <summary>What is there instead, close by.</summary>
    public required IReadOnlyList<OfferCard> Cards { get; init; }

    /// <summary>A search for more of it.</summary>
    public required string SearchHref { get; init; }
}
