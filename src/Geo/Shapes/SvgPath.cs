using System.Globalization;
using System.Text;

namespace SocialeKaart.Geo.Shapes;

/// <summary>Writes lines as path data in whole numbers, relative to the point before: few bytes. Units are those of the drawing, y points down.</summary>
public sealed class SvgPath
{
    private readonly StringBuilder data = new();

    /// <summary>The path data; empty when nothing was drawn.</summary>
    public override string ToString() => data.ToString();

    /// <summary>Adds an open line.</summary>
    public void Line(IEnumerable<(int X, int Y)> spots) => Add([.. spots], close: false);

    /// <summary>Adds a closed ring; the first point need not come back at the end.</summary>
    public void Ring(IEnumerable<(int X, int Y)> spots) => Add([.. spots], close: true);

    private void Add((int X, int Y)[] spots, bool close)
    {
        if (spots.Length < 2)
            return;

        var at = spots[0];
        data.Append('M');
        Number(at.X, first: true);
        Number(at.Y, first: false);
        data.Append('l');
        for (var i = 1; i < spots.Length; i++)
        {
            Number(spots[i].X - at.X, first: i == 1);
            Number(spots[i].Y - at.Y, first: false);
            at = spots[i];
        }

        if (close)
            data.Append('z');
    }

    // A minus parts two numbers by itself.
    private void Number(int value, bool first)
    {
        if (!first && value >= 0)
            data.Append(' ');
        data.Append(value.ToString(CultureInfo.InvariantCulture));
    }
}
