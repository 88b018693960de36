using System.Diagnostics;
using System.Text.Json;

namespace SocialeKaart.Web.Tests.Calendar;

/// <summary>Reads a calendar with ical.js, which npm installs beside the assets: what a program of somebody else makes of our file.</summary>
internal static class IndependentCalendar
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>One time as that parser understands it; instants are UTC.</summary>
    internal sealed record Time(string Uid, string Title, string Location, string Status, int Sequence, bool AllDay, DateTimeOffset Begin, DateTimeOffset End);

    /// <summary>Every time in it before a year.</summary>
    public static async Task<IReadOnlyList<Time>> ReadAsync(byte[] calendar, int beforeYear)
    {
        var file = Path.Combine(Path.GetTempPath(), $"sk-agenda-{Path.GetRandomFileName()}.ics");
        await File.WriteAllBytesAsync(file, calendar, TestContext.Current.CancellationToken);
        try
        {
            var script = Path.Combine(Root(new(AppContext.BaseDirectory)), "wwwroot-assets", "test", "read-calendar.mjs");
            using var node = Process.Start(new ProcessStartInfo("node", [script, file, $"{beforeYear}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var trouble = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await node.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(node.ExitCode == 0, await trouble);
            return JsonSerializer.Deserialize<List<Time>>(said, Names)!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Root(DirectoryInfo? at) =>
        at is null ? throw new DirectoryNotFoundException("SocialeKaart.sln is in no folder above the tests.")
        : at.GetFiles("SocialeKaart.sln").Length > 0 ? at.FullName
        : Root(at.Parent);
}
