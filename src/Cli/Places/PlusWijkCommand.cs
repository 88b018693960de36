using System.CommandLine;
using System.Globalization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Cli.Places;

/// <summary><c>sk pluswijk</c>: which PlusWIJken there are, change their buurten, and how they came to be so.</summary>
internal static class PlusWijkCommand
{
    private static readonly Argument<string> Asked = new("pluswijk") { Description = "De naam of de code (PW-…)" };
    private static readonly Option<string[]> Add = new("--erbij") { Description = "Buurtcodes die erbij komen", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> Remove = new("--eraf") { Description = "Buurtcodes die eraf gaan", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int?> Back = new("--terug") { Description = "Zet de buurten terug zoals ze waren bij dit nummer uit de geschiedenis" };
    private static readonly Option<string> By = new("--door") { Description = "Wie dit doet; komt in de geschiedenis", DefaultValueFactory = _ => Environment.UserName };
    private static readonly Option<string?> Out = AreaFile.Out();
    private static readonly Option<int> Scale = AreaFile.Scale();

    /// <summary>The verb.</summary>
    public static Command Build() => new("pluswijk", "Bekijk en wijzig PlusWIJken") { ListAll(), Edit(), History() };

    private static Command ListAll()
    {
        var command = new Command("lijst", "Welke PlusWIJken er zijn");
        command.SetAction(async (parsed, stop) =>
        {
            var table = await (await Workplace.OpenAsync(parsed, stop)).Places.LoadTableAsync(stop);
            foreach (var area in table.PlusWijken)
                Console.WriteLine($"{area.Code.Value,-28} {area.Name}, {table.Area(area.Parent!.Value)?.Name}: {Count(area.Buurten.Count)}");
            return 0;
        });
        return command;
    }

    private static Command Edit()
    {
        var command = new Command("wijzig", "Doe er buurten bij of af, en teken het resultaat") { Asked, Add, Remove, Back, By, Out, Scale };
        command.SetAction(EditAsync);
        return command;
    }

    private static Command History()
    {
        var command = new Command("geschiedenis", "Wie een PlusWIJk wanneer heeft gewijzigd") { Asked };
        command.SetAction(async (parsed, stop) =>
        {
            var work = await Workplace.OpenAsync(parsed, stop);
            var area = Find(await work.Places.LoadTableAsync(stop), parsed.GetValue(Asked)!);
            foreach (var revision in await work.Places.RevisionsAsync(area.Code, stop))
                Console.WriteLine(Line(revision));
            return 0;
        });
        return command;
    }

    private static async Task<int> EditAsync(ParseResult parsed, CancellationToken stop)
    {
        var file = AreaFile.From(parsed, Out, Scale);
        var work = await Workplace.OpenAsync(parsed, stop);
        var table = await work.Places.LoadTableAsync(stop);
        var area = Find(table, parsed.GetValue(Asked)!);
        var edit = parsed.GetValue(Back) is { } number
            ? await EditBackAsync(work, area, number, parsed, stop)
            : new PlusWijkEdit(Codes(parsed.GetValue(Add)), Codes(parsed.GetValue(Remove)));
        if (edit.Added.Count + edit.Removed.Count == 0)
            throw new ImportRefusedException("Geef met --erbij of --eraf welke buurten er bij komen of af gaan. Er is niets veranderd.");

        var change = await work.Places.EditPlusWijkAsync(area.Code, edit, parsed.GetValue(By)!, stop);
        table = await work.Places.LoadTableAsync(stop);
        var outline = (await work.Places.OutlinesAsync([area.Code], BorderDetail.Full, stop))[area.Code];
        foreach (var line in PlusWijkReport.Lines(change, table, outline))
            Console.WriteLine(line);
        return file is null ? 0 : await DrawAsync(file, work, table, change, stop);
    }

    /// <summary>Draws it. The edit is in by now: who reads that the file failed must know that it need not be done again.</summary>
    private static async Task<int> DrawAsync(AreaFile file, Workplace work, PlaceTable table, PlusWijkChange change, CancellationToken stop)
    {
        try
        {
            await file.WriteAsync(work, table, [change.After.Code], change.After.Buurten.Concat(change.Removed), stop);
            return 0;
        }
        catch (AreaFileException e) when (change.ChangedAnything)
        {
            await Console.Error.WriteLineAsync(
                $"{e.Message} De wijziging van {change.After.Name} is wel opgeslagen. Teken later met: sk gebied {change.After.Code} --uit BESTAND");
            return SkCommand.Refused;
        }
    }

    private static async Task<PlusWijkEdit> EditBackAsync(Workplace work, AreaSummary area, int number, ParseResult parsed, CancellationToken stop)
    {
        if (Codes(parsed.GetValue(Add)).Length + Codes(parsed.GetValue(Remove)).Length > 0)
            throw new ImportRefusedException("Geef --terug zonder --erbij en --eraf. Er is niets veranderd.");
        var then = (await work.Places.RevisionsAsync(area.Code, stop)).SingleOrDefault(revision => revision.Number == number)
            ?? throw new ImportRefusedException($"{area.Name} heeft geen nummer {number} in de geschiedenis. Er is niets veranderd.");
        return new(then.PlusWijk.Buurten, [.. area.Buurten.Except(then.PlusWijk.Buurten)]);
    }

    private static AreaSummary Find(PlaceTable table, string asked) =>
        table.PlusWijken.FirstOrDefault(area =>
            area.Code.Value.Equals(asked.Trim(), StringComparison.OrdinalIgnoreCase) || PlaceName.Fold(area.Name) == PlaceName.Fold(asked))
        ?? throw new ImportRefusedException(
            table.PlusWijken.Count == 0
                ? "Er zijn nog geen PlusWIJken. Lees ze in met sk import pluswijken."
                : $"De PlusWIJk '{asked}' is niet bekend. Er zijn: {string.Join(", ", table.PlusWijken.Select(area => area.Name))}. Er is niets veranderd.");

    private static string Line(PlusWijkRevision revision) => string.Create(
        CultureInfo.InvariantCulture,
        $"{revision.Number,3}  {revision.At:yyyy-MM-dd HH:mm} UTC  {revision.By}: "
        + $"{(revision.PlusWijk.Buurten.Count == 0 ? "weggehaald" : $"{Count(revision.PlusWijk.Buurten.Count)}: {string.Join(' ', revision.PlusWijk.Buurten)}")}");

    private static string Count(int buurten) => buurten == 1 ? "1 buurt" : $"{buurten} buurten";

    private static AreaCode[] Codes(string[]? typed) =>
        [.. (typed ?? []).SelectMany(code => code.Split(['|', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(code => new AreaCode(code.ToUpperInvariant())).Distinct()];
}
