using System.Diagnostics;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Cli.Tests;

/// <summary>The command as a process of its own: what the shell sees.</summary>
public sealed class SkProcessTests
{
    [Fact]
    public async Task The_program_starts_and_its_exit_code_and_both_streams_reach_the_shell()
    {
        var (data, stop) = (Requires.TemporaryData(), TestContext.Current.CancellationToken);

        var good = await RunAsync(["--data", data.FullPath, "check", "--hulplijnen"], stop);
        var bad = await RunAsync(["--data", data.FullPath, "zoek", "--onbekend"], stop);

        Assert.Equal((0, ""), (good.ExitCode, good.Error));
        Assert.NotEmpty(good.Out);
        bad.RefusedBecause();
        Assert.Equal("", bad.Out);
    }

    private static async Task<SkOutcome> RunAsync(string[] args, CancellationToken stop)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [Path.Combine(AppContext.BaseDirectory, "sk.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);
        return new(process.ExitCode, await output, await error);
    }
}
