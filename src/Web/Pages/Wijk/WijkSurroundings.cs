using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>What lies in an area, around it and beside it.</summary>
public sealed class WijkSurroundings
{
    /// <summary>Looks it up.</summary>
    /// <param name="area">A gemeente, wijk or PlusWIJk.</param>
    /// <param name="places">The areas.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public WijkSurroundings(AreaSummary area, PlaceTable places, string prefix)
    {
        Gemeente = Link((WijkAddresses.HomeOf(area, places) is { } home ? places.Area(home) : null) ?? area);
        Within = [.. WithinOf(area, places).Select(Link)];
        Neighbours = [.. NeighboursOf(area, places).Where(other => other.Code != area.Code).Select(Link)];
        Buurten = area.Kind == AreaKind.Gemeente ? [] : [.. places.BuurtenOf(area.Code).Select(places.Area).OfType<AreaSummary>().Select(buurt => buurt.Name)];

        WijkLink Link(AreaSummary other) => WijkLink.Of(other, WijkAddresses.HomeOf(area, places), places, prefix);
    }

    /// <summary>The gemeente it belongs to; of a gemeente itself.</summary>
    public WijkLink Gemeente { get; }

    /// <summary>Of a gemeente its PlusWIJken and wijken; of a wijk the PlusWIJken on its ground, of a PlusWIJk its wijken.</summary>
    public IReadOnlyList<WijkLink> Within { get; }

    /// <summary>What borders on it. Beside a PlusWIJk lie buurten: of each the PlusWIJk, or else the wijk.</summary>
    public IReadOnlyList<WijkLink> Neighbours { get; }

    /// <summary>The names of its buurten; empty for a gemeente.</summary>
    public IReadOnlyList<string> Buurten { get; }

    private static IEnumerable<AreaSummary> WithinOf(AreaSummary area, PlaceTable places) => area.Kind == AreaKind.Gemeente
        ? WijkAddresses.Of(places).In(area.Code)
        : Around(places.BuurtenOf(area.Code), places, place => area.Kind == AreaKind.PlusWijk ? [place.Wijk] : [.. place.PlusWijken]);

    private static IEnumerable<AreaSummary> NeighboursOf(AreaSummary area, PlaceTable places) => area.Kind == AreaKind.PlusWijk
        ? Around(places.NeighboursOf(area.Code), places, place => [place.PlusWijken.Count > 0 ? place.PlusWijken[0] : place.Wijk])
        : ByName(places.NeighboursOf(area.Code), places);

    private static IEnumerable<AreaSummary> Around(IEnumerable<AreaCode> buurten, PlaceTable places, Func<Place, AreaCode?[]> choose) =>
        ByName(buurten.Select(places.FindArea).OfType<Place>().SelectMany(choose).OfType<AreaCode>().Distinct(), places);

    private static IEnumerable<AreaSummary> ByName(IEnumerable<AreaCode> areas, PlaceTable places) =>
        areas.Select(places.Area).OfType<AreaSummary>().OrderBy(area => area.Name, StringComparer.OrdinalIgnoreCase).ThenBy(area => area.Code);
}
