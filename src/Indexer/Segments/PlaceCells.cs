namespace SocialeKaart.Indexer.Segments;

/// <summary>
/// Documents lie in a segment in the order of where they are: first those that depend on no place, then square kilometre after square
/// kilometre, row by row. A circle is then a few runs of document numbers, and a search within a radius touches nothing outside them.
/// </summary>
internal sealed class PlaceCells
{
    private const double CellMetres = 1000;
    private const int Offset = 4096;

    /// <summary>Cells that hold documents, rising, and the first document of each; one more start than there are cells.</summary>
    public PlaceCells(int[] cells, int[] starts) => (Cells, Starts) = (cells, starts);

    public int[] Cells { get; }

    public int[] Starts { get; }

    /// <summary>The documents before the first cell depend on no place.</summary>
    public int Placeless => Starts[0];

    /// <summary>The cell of a point.</summary>
    public static int CellOf(double x, double y) => (Row(y) << 16) | Row(x);

    /// <summary>Groups documents that already lie in order.</summary>
    /// <param name="cellPerDocument">-1 for a document that depends on no place.</param>
    public static PlaceCells Of(IReadOnlyList<int> cellPerDocument)
    {
        var (cells, starts) = (new List<int>(), new List<int>());
        for (var document = 0; document < cellPerDocument.Count; document++)
        {
            var cell = cellPerDocument[document];
            if (cell < 0 || (cells.Count > 0 && cells[^1] == cell))
                continue;
            cells.Add(cell);
            starts.Add(document);
        }

        starts.Add(cellPerDocument.Count);
        return new PlaceCells([.. cells], [.. starts]);
    }

    /// <summary>Adds the runs of documents that a circle may hold, rising: its square of cells, the caller measures exactly.</summary>
    public void Runs(double x, double y, double radius, List<(int From, int To)> into)
    {
        if (Placeless > 0)
            into.Add((0, Placeless));
        var (left, right) = (Row(x - radius), Row(x + radius));
        var last = Row(y + radius);
        for (var row = Row(y - radius); row <= last; row++)
        {
            var (from, to) = (Starts[FirstAtLeast((row << 16) | left)], Starts[FirstAtLeast(((row << 16) | right) + 1)]);
            if (to > from)
                into.Add((from, to));
        }
    }

    private static int Row(double metres) => Math.Clamp((int)Math.Floor(metres / CellMetres) + Offset, 0, (Offset * 2) - 1);

    private int FirstAtLeast(int cell)
    {
        var at = Cells.AsSpan().BinarySearch(cell);
        return at < 0 ? ~at : at;
    }
}
