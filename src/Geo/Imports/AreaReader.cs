using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Imports;

/// <summary>Understands rows as areas, whatever the publication calls its columns. One reader for all files of one import.</summary>
internal sealed class AreaReader
{
    private readonly Dictionary<AreaCode, ReadArea> areas = [];

    /// <summary>All areas read, every code once, sorted.</summary>
    public IEnumerable<ReadArea> Areas => areas.Values.OrderBy(area => area.Area.Code);

    /// <summary>Borders that were not valid and have been repaired.</summary>
    public int Repaired { get; private set; }

    /// <summary>Rows that are the water part of a gemeente or wijk that has land as well: the land stands for the area.</summary>
    public int WaterParts { get; private set; }

    /// <exception cref="ImportRefusedException">A row cannot be understood.</exception>
    public void Add(SourceFeature feature, CoordinateReading coordinates)
    {
        var (code, kind) = Code(feature);
        var name = Name(feature.Columns, kind) ?? throw Refused(feature, $"{code} heeft geen naam (kolom {kind.ToString().ToLowerInvariant()}naam, statnaam of name)");
        if (feature.Shape is not { IsEmpty: false } shape)
            throw Refused(feature, $"{code} heeft geen grens");

        var (border, repaired) = BorderRepair.Of(coordinates.ToRd(shape, feature.Origin));
        if (border.IsEmpty)
            throw Refused(feature, $"de grens van {code} omsluit niets");
        if (repaired)
            Repaired++;

        var water = feature.Columns.Text("water", "h2o", "ind_wbi_water") is { } word && !word.Equals("NEE", StringComparison.OrdinalIgnoreCase);
        var inside = border.InteriorPoint;
        var area = new Area(
            code, name, kind, Parent(feature.Columns, code, kind), border, new RdPoint(inside.X, inside.Y), feature.Columns.Inhabitants(), water);
        Keep(new(area, feature.Origin, WijkName(feature.Columns, kind), PostcodeOf(feature.Columns)));
    }

    private void Keep(ReadArea read)
    {
        var code = read.Area.Code;
        if (!areas.TryGetValue(code, out var other))
        {
            areas[code] = read;
            return;
        }

        // CBS lists the water of a gemeente as a row of its own under the same code.
        if (other.Area.IsWater == read.Area.IsWater)
            throw new ImportRefusedException($"{read.Origin}: {code} staat er twee keer in; eerder in {other.Origin}. Er is niets veranderd.");
        WaterParts++;
        if (other.Area.IsWater)
            areas[code] = read;
    }

    /// <summary>A column of the smallest kind goes first: a buurt also names its wijk and gemeente.</summary>
    private static (AreaCode Code, AreaKind Kind) Code(SourceFeature feature)
    {
        var text = feature.Columns.Text("buurtcode", "bu_code", "statcode", "code", "gebiedscode", "gebiedcode", "wijkcode", "wk_code", "gemeentecode", "gm_code")
            ?? throw Refused(feature, "er is geen code (kolom buurtcode, wijkcode, gemeentecode, statcode of code)");
        var code = new AreaCode(text.ToUpperInvariant());
        AreaKind? kind = code.Value switch
        {
            ['G', 'M', _, ..] => AreaKind.Gemeente,
            ['W', 'K', _, ..] => AreaKind.Wijk,
            ['B', 'U', _, ..] => AreaKind.Buurt,
            _ => null,
        };
        if (kind is null || code.Value.Length > 16 || !code.Value.All(char.IsAsciiLetterOrDigit))
            throw Refused(feature, $"'{text}' is geen code van een gemeente (GM…), wijk (WK…) of buurt (BU…)");
        return (code, kind.Value);
    }

    private static string? Name(SourceColumns columns, AreaKind kind) => kind switch
    {
        AreaKind.Gemeente => columns.Text("gemeentenaam", "gm_naam", "statnaam", "naam", "name"),
        AreaKind.Wijk => columns.Text("wijknaam", "wk_naam", "statnaam", "naam", "name"),
        _ => columns.Text("buurtnaam", "bu_naam", "statnaam", "naam", "name"),
    };

    /// <summary>The parent that is named, or else the one that lies in the code: BU 0917 10 00 is in WK 0917 10 is in GM 0917.</summary>
    private static AreaCode? Parent(SourceColumns columns, AreaCode code, AreaKind kind)
    {
        var named = kind switch
        {
            AreaKind.Wijk => columns.Text("gemeentecode", "gm_code"),
            AreaKind.Buurt => columns.Text("wijkcode", "wk_code"),
            _ => null,
        };
        if (kind == AreaKind.Gemeente)
            return null;
        if (named is not null)
            return new AreaCode(named.ToUpperInvariant());
        return kind switch
        {
            AreaKind.Wijk when code.Value.Length == 8 => new AreaCode($"GM{code.Value[2..6]}"),
            AreaKind.Buurt when code.Value.Length == 10 => new AreaCode($"WK{code.Value[2..8]}"),
            _ => null,
        };
    }

    private static string? WijkName(SourceColumns columns, AreaKind kind) => kind == AreaKind.Buurt ? columns.Text("wijknaam", "wk_naam") : null;

    private static string? PostcodeOf(SourceColumns columns) => columns.Text("meest_voorkomende_postcode", "postcode");

    private static ImportRefusedException Refused(SourceFeature feature, string why) => new($"{feature.Origin}: {why}. Er is niets veranderd.");
}
