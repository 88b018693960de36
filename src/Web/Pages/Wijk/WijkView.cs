using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Map.Tapped;
using SocialeKaart.Web.Pages.Shared;
using SocialeKaart.Web.Programme;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>Everything that the page of a gemeente, wijk or PlusWIJk says, ready to be written.</summary>
public sealed record WijkView
{
    /// <summary>The area.</summary>
    public required AreaSummary Area { get; init; }

    /// <summary>It is a gemeente.</summary>
    public bool IsGemeente => Area.Kind == AreaKind.Gemeente;

    /// <summary>What one types in "waar" to mean it.</summary>
    public required string Typed { get; init; }

    /// <summary>Everything within its borders.</summary>
    public required WijkSearch Inside { get; init; }

    /// <summary>Everything around it, with what reaches people there from farther off.</summary>
    public required WijkSearch Around { get; init; }

    /// <summary>Of that: what comes to a home, a phone or a screen. Without what there is none of.</summary>
    public IReadOnlyList<(MeetingPlace Place, WijkSearch Search)> FromAfar { get; init; } = [];

    /// <summary>What is nearest when nothing lies within its borders; else empty.</summary>
    public IReadOnlyList<OfferCard> Nearest { get; init; } = [];

    /// <summary>The map.</summary>
    public required MapDrawing Map { get; init; }

    /// <summary>The map that takes its place after a tap; null where there is none.</summary>
    public TappedMap? TappedMap { get; init; }

    /// <summary>This week by day, a handful each.</summary>
    public IReadOnlyList<DayProgramme> Week { get; init; } = [];

    /// <summary>What there is, in three layers.</summary>
    public required WijkLayers Layers { get; init; }

    /// <summary>The leefdomeinen: what lies within the borders, or around them where that is nothing (then the count is 0).</summary>
    public required IReadOnlyList<(LifeDomain Domain, WijkSearch Search)> Subjects { get; init; }

    /// <summary>The organisations of this place with their kind, by name.</summary>
    public IReadOnlyList<(string Name, string Kind, string Href)> Partners { get; init; } = [];

    /// <summary>Whom to turn to.</summary>
    public required ContactChain Contacts { get; init; }

    /// <summary>What lies in it and beside it.</summary>
    public required WijkSurroundings Surroundings { get; init; }
}
