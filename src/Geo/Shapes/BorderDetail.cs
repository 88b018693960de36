namespace SocialeKaart.Geo.Shapes;

/// <summary>How fine a border is drawn.</summary>
/// <param name="Metres">A bend smaller than this is left out; 0 keeps every point, rounded to a whole metre.</param>
public readonly record struct BorderDetail(double Metres)
{
    /// <summary>The size of a pixel on which scales are reckoned: 0.28 mm (OGC Symbology Encoding 1.1, "standardized rendering pixel size").</summary>
    private const double Pixel = 0.00028;

    /// <summary>Every point of the official border.</summary>
    public static BorderDetail Full { get; }

    /// <summary>What the place table holds and residents see: a bend of less than 40 metres is not seen on a map of a wijk.</summary>
    public static BorderDetail Drawn { get; } = new(40);

    /// <summary>Half the square: the least triangle a point must span to stay.</summary>
    internal double SmallestTriangle => Metres * Metres / 2;

    /// <summary>The detail for a map of scale one to <paramref name="scale"/>: nobody sees a bend of less than two pixels.</summary>
    public static BorderDetail ForScale(double scale) => new(2 * Pixel * scale);
}
