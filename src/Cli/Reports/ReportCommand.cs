using System.CommandLine;
using System.Globalization;
using SocialeKaart.Listings.Reports;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Cli.Reports;

/// <summary><c>sk meldingen</c>: what residents reported and proposed, oldest first, and how far it is.</summary>
internal static class ReportCommand
{
    private const int ShortestEnding = 4;
    private const int ShownEnding = 8;
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly Argument<string> Asked = new("id") { Description = "Het nummer uit de lijst" };
    private static readonly Option<bool> All = new("--alles") { Description = "Ook wat al is afgehandeld" };

    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("meldingen", "Wat bewoners meldden: wat niet klopt en wat er nog niet op staat")
        {
            Mark("gezien", "Zet erbij dat iemand dit bekeken heeft", ReportState.Bekeken),
            Mark("klaar", "Zet erbij dat dit is afgehandeld", ReportState.Afgehandeld),
        };
        command.Options.Add(All);
        command.SetAction(ListAsync);
        return command;
    }

    private static Command Mark(string name, string description, ReportState state)
    {
        var command = new Command(name, description) { Asked };
        command.SetAction((parsed, stop) => MarkAsync(parsed, state, stop));
        return command;
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken stop)
    {
        var book = await BookAsync(parsed, stop);
        var (reports, tips) = (await book.ReportsAsync(stop), await book.TipsAsync(stop));
        var all = parsed.GetValue(All);
        foreach (var (report, code, title) in reports.Where(row => all || row.Report.State != ReportState.Afgehandeld))
            Console.WriteLine($"{Head(report.Id, report.ReceivedAt, report.State)}  {title} ({code}): {ReportWords.Of(report.Reason)}{Said(report.Text)}");
        foreach (var tip in tips.Where(tip => all || tip.State != ReportState.Afgehandeld))
        {
            Console.WriteLine(
                $"{Head(tip.Id, tip.ReceivedAt, tip.State)}  Nog niet op de kaart: {OneLine(tip.What)}; waar: {tip.Where}"
                + (tip.When.Length > 0 ? $"; wanneer: {tip.When}" : "") + (tip.Contact.Length > 0 ? $"; mag gebeld of gemaild: {tip.Contact}" : ""));
        }

        Console.WriteLine($"{reports.Count} meldingen en {tips.Count} tips. Na {ReportBook.KeptFor.TotalDays:0} dagen gaan ze vanzelf weg.");
        return 0;
    }

    private static async Task<int> MarkAsync(ParseResult parsed, ReportState state, CancellationToken stop)
    {
        var book = await BookAsync(parsed, stop);
        var asked = parsed.GetValue(Asked)!.Replace("-", "", StringComparison.Ordinal);
        var ids = (await book.ReportsAsync(stop)).Select(row => row.Report.Id).Concat((await book.TipsAsync(stop)).Select(tip => tip.Id))
            .Where(id => asked.Length >= ShortestEnding && id.ToString("N").EndsWith(asked, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (ids.Length != 1 || !await book.MarkAsync(ids[0], state, stop))
        {
            await Console.Error.WriteLineAsync(ids.Length > 1
                ? $"Er zijn {ids.Length} meldingen met een nummer dat op '{asked}' eindigt. Geef meer tekens."
                : $"Er is geen melding met nummer '{asked}'. Kijk met: sk meldingen --alles");
            return SkCommand.Refused;
        }

        Console.WriteLine($"{Short(ids[0])} is nu {Word(state)}.");
        return 0;
    }

    private static async Task<ReportBook> BookAsync(ParseResult parsed, CancellationToken stop)
    {
        var work = await Workplace.OpenAsync(parsed, stop);
        return new(work.Listings, work.Clock);
    }

    private static string Head(Guid id, DateTime receivedAt, ReportState state) =>
        $"{Short(id)}  {DutchTime.Of(receivedAt).ToString("d MMM yyyy HH:mm", Dutch),-18}  {Word(state),-11}";

    private static string Short(Guid id) => id.ToString("N")[^ShownEnding..];

    private static string Word(ReportState state) => state.ToString().ToLowerInvariant();

    private static string Said(string text) => text.Length > 0 ? $": {OneLine(text)}" : "";

    private static string OneLine(string text) => text.Replace("\n", " / ", StringComparison.Ordinal);
}
