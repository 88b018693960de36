using System.CommandLine;
using System.Globalization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Cli.Places;

/// <summary><c>sk gebied</c>: what an area is, which buurten are in it, what lies beside it; and its outline as a file.</summary>
internal static class AreaCommand
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly Argument<string> Asked = new("gebied") { Description = "Een code (BU09171000) of een naam" };
    private static readonly Option<string?> Out = AreaFile.Out();
    private static readonly Option<int> Scale = AreaFile.Scale();

    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("gebied", "Wat een gebied is: omtrek, buurten, en wat ernaast ligt") { Asked, Out, Scale };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Inhabitants, surface and whether it hangs together: "19.870 inwoners, 5,31 km², één geheel".</summary>
    public static string Size(AreaSummary area, AreaOutline outline)
    {
        var people = area.Inhabitants is { } inhabitants ? string.Create(Dutch, $"{inhabitants:N0} inwoners, ") : "";
        var pieces = outline.Pieces == 1 ? "één geheel" : $"{outline.Pieces} losse stukken";
        return string.Create(Dutch, $"{people}{outline.SquareMetres / 1_000_000:0.00} km², {pieces}");
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var file = AreaFile.From(parsed, Out, Scale);
        var work = await Workplace.OpenAsync(parsed, stop);
        var table = await work.Places.LoadTableAsync(stop);
        var asked = parsed.GetValue(Asked)!;
        if (table.FindAreaCode(asked) is not { } code)
            throw new ImportRefusedException(Unknown(asked, table.Find(asked)));

        var area = table.Area(code)!;
        var outline = (await work.Places.OutlinesAsync([code], BorderDetail.Full, stop))[code];
        var buurten = await work.Places.BuurtenOfAsync(code, stop);
        var beside = await work.Places.NeighboursOfAsync(code, stop);
        Console.WriteLine($"{area.Name}  {AreaKindWords.Of(area.Kind)} {code}{(area.Parent is { } parent ? $" in {table.Area(parent)?.Name}" : "")}");
        Console.WriteLine($"  {Size(area, outline)}");
        if (outline.Box is var (southWest, northEast))
            Console.WriteLine($"  van {Corner(southWest)} tot {Corner(northEast)}");
        if (area.Kind != AreaKind.Buurt)
            Print("buurten", buurten, table);
        Print("ernaast", beside, table);
        if (file is not null)
            await file.WriteAsync(work, table, [code], area.Kind == AreaKind.Buurt ? beside : [.. buurten, .. beside], stop);
        return 0;
    }

    private static string Unknown(string asked, PlaceAnswer answer) => answer switch
    {
        PlaceAnswer.Ambiguous(var choices) => $"'{asked}' kan meer gebieden zijn: {string.Join("; ", choices.Select(choice => choice.Name))}. Geef de code.",
        PlaceAnswer.Unknown(_, { Count: > 0 } nearby) => $"Het gebied '{asked}' kennen we niet. Bedoelt u {string.Join(" of ", nearby)}?",
        PlaceAnswer.Found { InsteadOf: not null, Place: var place } => $"Het gebied '{asked}' kennen we niet. Bedoelt u {place.Name}?",
        PlaceAnswer.Found => $"'{asked}' is geen gebied, of meer gebieden heten zo. Kijk met sk plaats \"{asked}\" wat daar ligt.",
        _ => $"Het gebied '{asked}' kennen we niet. Geef een code of een naam.",
    };

    private static void Print(string heading, IReadOnlyList<AreaCode> codes, PlaceTable table)
    {
        Console.WriteLine($"  {heading} ({codes.Count})");
        foreach (var code in codes)
            Console.WriteLine($"    {code.Value,-12} {table.Area(code)?.Name}");
    }

    private static string Corner(RdPoint point)
    {
        var degrees = RdNew.ToWgs84(point);
        return string.Create(CultureInfo.InvariantCulture, $"{degrees.Lat:0.00000},{degrees.Lon:0.00000} (RD {point.X:0}, {point.Y:0})");
    }
}
