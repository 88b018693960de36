using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Geo.Storage;

/// <summary>The difference between a batch and the store.</summary>
internal sealed class AreaChange
{
    private readonly AreaBatch batch;
    private readonly Dictionary<AreaCode, (AreaKind Kind, AreaCode? Parent)> afterwards = [];

    public AreaChange(AreaBatch batch, IReadOnlyList<StoredArea> areas, IReadOnlyDictionary<AreaCode, KnownArea> known, bool isOtherEdition)
    {
        this.batch = batch;
        var fresh = areas.ToDictionary(area => area.Area.Code);
        Written = [.. areas.Where(area => !known.TryGetValue(area.Area.Code, out var old) || !old.Hash.AsSpan().SequenceEqual(area.Hash))];
        Added = Written.Select(area => area.Area.Code).Where(code => !known.ContainsKey(code)).ToHashSet();
        Changed = Written.Select(area => area.Area.Code).Where(known.ContainsKey).ToHashSet();
        Removed = known.Values.Where(old => batch.Kinds.Contains(old.Kind) && !fresh.ContainsKey(old.Code)).Select(old => old.Code).ToHashSet();
        var told = batch.Recoding.Where(row => known.ContainsKey(row.Key) && !(row.Value is [var only] && only == row.Key));
        Recoding = told.Where(row => isOtherEdition || Removed.Contains(row.Key) || row.Value.Contains(row.Key)).ToDictionary();
        MovedBefore = [.. told.Select(row => row.Key).Where(code => !Recoding.ContainsKey(code)).Order()];
        Layers = [.. batch.Kinds.Order().Select(kind => Layer(kind, areas, known))];

        foreach (var old in known.Values.Where(old => !batch.Kinds.Contains(old.Kind)))
            afterwards[old.Code] = (old.Kind, old.Parent);
        foreach (var area in areas)
            afterwards[area.Area.Code] = (area.Area.Kind, area.Area.Parent);
        BuurtenAfterwards = afterwards.Where(area => area.Value.Kind == AreaKind.Buurt).Select(area => area.Key).ToHashSet();
    }

    /// <summary>New areas, and those that differ.</summary>
    public IReadOnlyList<StoredArea> Written { get; }

    public IReadOnlySet<AreaCode> Added { get; }

    /// <summary>Those that were there, and differ.</summary>
    public IReadOnlySet<AreaCode> Changed { get; }

    public IReadOnlySet<AreaCode> Removed { get; }

    /// <summary>
    /// Codes that stay but mean another place now, of an edition that is there already: told a second time they would move what has moved.
    /// That a code was split and stays can be told any time.
    /// </summary>
    public IReadOnlyList<AreaCode> MovedBefore { get; }

    /// <summary>What came, without the water.</summary>
    public IEnumerable<Area> Land => batch.Areas.Where(area => !area.IsWater);

    /// <summary>What the operator tells of codes that were there: also of one that stays, when it was split or means another place now.</summary>
    public IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> Recoding { get; }

    public IReadOnlyList<LayerOutcome> Layers { get; }

    public IReadOnlySet<AreaCode> BuurtenAfterwards { get; }

    public bool ChangedAnything => Written.Count + Removed.Count > 0;

    /// <exception cref="ImportRefusedException">Areas differ, though they are of the edition that is there already.</exception>
    public void RefuseOtherContent(Edition edition)
    {
        if (!ChangedAnything)
            return;
        throw new ImportRefusedException(
            $"{edition.Source}: de gebieden van {edition.Year}, versie {edition.Version}, zijn al uit een bestand met deze naam ingelezen, maar met een andere inhoud "
            + $"({Layers.Sum(layer => layer.Added)} nieuw, {Layers.Sum(layer => layer.Changed)} veranderd, {Layers.Sum(layer => layer.Removed)} vervallen). "
            + "Is het bestand verbeterd, geef dan --vervang. Is het een andere uitgave, geef dan --jaar of --versie. Er is niets veranderd.");
    }

    /// <exception cref="ImportRefusedException">An area would be left without the area around it.</exception>
    public void RefuseOrphans()
    {
        foreach (var (code, (kind, parent)) in afterwards.OrderBy(area => area.Key))
        {
            if (kind == AreaKind.Gemeente || (parent is { } around && afterwards.ContainsKey(around)))
                continue;

            var (what, missing) = kind == AreaKind.Buurt ? ("De buurt", "wijk") : ("De wijk", "gemeente");
            var origin = batch.Origins.TryGetValue(code, out var row) ? $"{row}: " : "";
            throw new ImportRefusedException(
                parent is null
                    ? $"{origin}{what} {code} noemt geen {missing}. Er is niets veranderd."
                    : $"{origin}{what} {code} ligt in {missing} {parent}, maar die staat niet in het bestand en niet in de opslag. "
                    + "Geef gemeenten, wijken en buurten van één jaar in één opdracht. Er is niets veranderd.");
        }
    }

    /// <exception cref="ImportRefusedException">The recoding sends a code that goes to one that is not there.</exception>
    public void RefuseUnknownSuccessors()
    {
        foreach (var (old, successors) in Recoding.OrderBy(row => row.Key))
        {
            if (successors.FirstOrDefault(now => !afterwards.ContainsKey(now)) is { Value: not null } missing)
                throw new ImportRefusedException($"Volgens de hercodering wordt {old} {missing}, maar die code staat niet in het bestand. Er is niets veranderd.");
        }
    }

    /// <summary>The gemeente around a buurt, after the change.</summary>
    public AreaCode? GemeenteOf(AreaCode buurt) => afterwards[buurt].Parent is { } wijk ? afterwards[wijk].Parent : null;

    private static LayerOutcome Layer(AreaKind kind, IReadOnlyList<StoredArea> areas, IReadOnlyDictionary<AreaCode, KnownArea> known)
    {
        var (added, changed, unchanged) = (0, 0, 0);
        var codes = new HashSet<AreaCode>();
        foreach (var area in areas.Where(area => area.Area.Kind == kind))
        {
            codes.Add(area.Area.Code);
            if (!known.TryGetValue(area.Area.Code, out var old))
                added++;
            else if (old.Hash.AsSpan().SequenceEqual(area.Hash))
                unchanged++;
            else
                changed++;
        }

        var removed = known.Values.Count(old => old.Kind == kind && !codes.Contains(old.Code));
        return new(kind switch { AreaKind.Gemeente => "gemeenten", AreaKind.Wijk => "wijken", _ => "buurten" }, added, changed, removed, unchanged);
    }
}
