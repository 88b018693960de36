using System.CommandLine;
using System.Globalization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Cli.Places;

/// <summary><c>sk plaats</c>: which areas lie around a point, a postcode or a name.</summary>
internal static class PlaceCommand
{
    private const double MostMetres = 400_000;
    private static readonly AreaKind[] Kinds = Enum.GetValues<AreaKind>();
    private static readonly Argument<string> Asked = new("plaats") { Description = "\"LAT,LON\", een postcode of een naam" };

    private static readonly Option<double?> Radius = new("--straal") { Description = "Noem ook de gebieden binnen zoveel meter" };
    private static readonly Option<string> Kind = KindOption();
    private static readonly Option<string?> Out = AreaFile.Out();
    private static readonly Option<int> Scale = AreaFile.Scale();

    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("plaats", "Welke buurt, wijk, gemeente en PlusWIJk liggen hier") { Asked, Radius, Kind, Out, Scale };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(Radius) is < 0 or double.NaN or > MostMetres)
            return Refuse($"--straal is een aantal meters van 0 tot {MostMetres}.");
        var file = AreaFile.From(parsed, Out, Scale);
        var work = await Workplace.OpenAsync(parsed, stop);
        var asked = parsed.GetValue(Asked)!;
        var table = await work.Places.LoadTableAsync(stop);
        PlaceAnswer answer;
        if (TryCoordinates(asked, out var point))
        {
            var at = await work.Places.AtAsync(RdNew.FromWgs84(point), stop);
            if (at is null)
                return Refuse($"{asked} ligt buiten alle gebieden die zijn ingelezen.");
            answer = new PlaceAnswer.Found(at);
        }
        else
            answer = table.Find(asked);

        var code = Print(answer, asked, table);
        if (code == 0 && answer is PlaceAnswer.Found(var place))
            await PrintNearAsync(parsed, work, table, place, file, stop);
        return code;
    }

    /// <summary>With a radius the areas in it and how far; in the file those, or else the smallest area around the place and what lies beside it.</summary>
    private static async Task PrintNearAsync(
        ParseResult parsed, Workplace work, PlaceTable table, Place place, AreaFile? file, CancellationToken stop)
    {
        AreaCode[] own = [.. new[] { place.Buurt, place.Wijk, place.Gemeente }.OfType<AreaCode>().Take(1)];
        IEnumerable<AreaCode> others = own.Length == 0 ? [] : await work.Places.NeighboursOfAsync(own[0], stop);
        if (parsed.GetValue(Radius) is { } metres)
        {
            var kind = Kinds.Single(kind => AreaKindWords.Of(kind).Equals(parsed.GetValue(Kind), StringComparison.OrdinalIgnoreCase));
            var near = await work.Places.AreasNearAsync(place.Point, metres, kind, stop);
            foreach (var area in near)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {area.Metres,6:0} m  {area.Code.Value,-12} {table.Area(area.Code)?.Name}"));
            (own, others) = ([.. near.Where(area => area.Metres == 0).Select(area => area.Code)], near.Select(area => area.Code));
        }

        if (file is not null)
            await file.WriteAsync(work, table, own, others, stop);
    }

    private static Option<string> KindOption()
    {
        var option = new Option<string>("--soort") { Description = "Welke gebieden binnen de straal: buurt, wijk, gemeente of pluswijk", DefaultValueFactory = _ => "buurt" };
        return option.AcceptOnlyFromAmong([.. Kinds.Select(kind => AreaKindWords.Of(kind).ToLowerInvariant())]);
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
        foreach (var share in place.Buurten)
            Console.WriteLine($"    {share.Percent} van de 100 adressen in {share.Buurt} {table.Area(share.Buurt)?.Name}");
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
