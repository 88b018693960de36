using System.CommandLine;
using System.Globalization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Cli.Places;

/// <summary><c>sk plaats</c>: which areas lie around a point, a postcode or a name.</summary>
internal static class PlaceCommand
{
    private static readonly Argument<string> Asked = new("plaats") { Description = "\"LAT,LON\", een postcode of een naam" };

    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("plaats", "Welke buurt, wijk, gemeente en PlusWIJk liggen hier") { Asked };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var work = await Workplace.OpenAsync(parsed, stop);
        var asked = parsed.GetValue(Asked)!;
        var table = await work.Places.LoadTableAsync(stop);
        if (!TryCoordinates(asked, out var point))
            return Print(table.Find(asked), asked, table);

        var place = await work.Places.AtAsync(RdNew.FromWgs84(point), stop);
        return place is null
            ? Refuse($"{asked} ligt buiten alle gebieden die zijn ingelezen.")
            : Print(new PlaceAnswer.Found(place), asked, table);
    }

    /// <summary>"50.8404,5.6527": latitude first, a point for the fraction.</summary>
    private static bool TryCoordinates(string text, out Wgs84Point point)
    {
        point = default;
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length != 2
            || !double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var lat)
            || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var lon)
            || lat is not (>= -90 and <= 90) || lon is not (>= -180 and <= 180))
            return false;
        point = new(lat, lon);
        return true;
    }

    private static int Print(PlaceAnswer answer, string asked, PlaceTable table)
    {
        switch (answer)
        {
            case PlaceAnswer.Found(var place) { InsteadOf: var slip }:
                if (slip is not null)
                    Console.WriteLine($"'{slip}' gelezen als '{place.Name}'.");
                Print(place, table);
                return 0;
            case PlaceAnswer.Ambiguous(var choices):
                return Refuse($"'{asked}' kan meer plaatsen zijn: {string.Join("; ", choices.Select(c => c.Name))}. Kies er een.");
            case PlaceAnswer.Unknown(_, var nearby):
                return Refuse($"'{asked}' kennen we niet." + (nearby.Count > 0 ? $" Bedoelt u {string.Join(" of ", nearby)}?" : ""));
            case PlaceAnswer.Elsewhere:
                return Refuse($"{asked} ligt te ver van alle gebieden die zijn ingelezen.");
            default:
                return Refuse("Geef \"LAT,LON\", een postcode of een naam.");
        }
    }

    private static void Print(Place place, PlaceTable table)
    {
        var around = RdNew.ToWgs84(place.Point);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{place.Name}  ({around.Lat:0.00000},{around.Lon:0.00000}; RD {place.Point.X:0}, {place.Point.Y:0})"));
        PrintArea("buurt", place.Buurt, table);
        PrintArea("wijk", place.Wijk, table);
        PrintArea("gemeente", place.Gemeente, table);
        foreach (var code in place.PlusWijken)
            PrintArea("PlusWIJk", code, table);
    }

    private static void PrintArea(string kind, AreaCode? code, PlaceTable table)
    {
        if (code is { } known)
            Console.WriteLine($"  {kind,-9} {known.Value,-12} {table.Area(known)?.Name}");
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return SkCommand.Refused;
    }
}
