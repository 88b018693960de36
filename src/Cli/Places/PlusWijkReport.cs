using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Cli.Places;

/// <summary>Says in words what an edit did to a PlusWIJk, and what an editor would want to look at.</summary>
internal static class PlusWijkReport
{
    /// <summary>The sentences, for <paramref name="table"/> and <paramref name="outline"/> as they are after the edit.</summary>
    public static IEnumerable<string> Lines(PlusWijkChange change, PlaceTable table, AreaOutline outline)
    {
        var (name, before, after) = (change.After.Name, change.Before.Buurten.Count, change.After.Buurten.Count);
        yield return change.ChangedAnything
            ? $"{name} had {Count(before)} en heeft er nu {after}."
            : $"Er is niets veranderd: {name} had deze {Count(before)} al.";
        foreach (var buurt in change.Added)
            yield return $"  erbij  {buurt.Value,-12} {table.Area(buurt)?.Name}";
        foreach (var buurt in change.Removed)
            yield return $"  eraf   {buurt.Value,-12} {table.Area(buurt)?.Name}";
        yield return $"Samen {AreaCommand.Size(table.Area(change.After.Code)!, outline)}.";
        foreach (var remark in change.Added.SelectMany(buurt => Remarks(buurt, change.After, table)))
            yield return remark;
    }

    private static IEnumerable<string> Remarks(AreaCode buurt, PlusWijk plusWijk, PlaceTable table)
    {
        var place = table.FindArea(buurt)!;
        if (place.Gemeente is { } gemeente && gemeente != plusWijk.Gemeente)
            yield return $"Let op: {buurt} {place.Name} ligt in de gemeente {table.Area(gemeente)?.Name}.";
        foreach (var other in place.PlusWijken.Where(other => other != plusWijk.Code))
            yield return $"Let op: {buurt} {place.Name} hoort ook bij PlusWIJk {table.Area(other)?.Name}.";
    }

    private static string Count(int buurten) => buurten == 1 ? "1 buurt" : $"{buurten} buurten";
}
