namespace SocialeKaart.Cli.Tests;

/// <summary>What a command left on the screen.</summary>
/// <param name="ExitCode">0 done, 1 done with remarks, 2 refused.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record SkOutcome(int ExitCode, string Out, string Error)
{
    /// <summary>Refused with a sentence a person can read: no stack, no type names.</summary>
    public string RefusedBecause()
    {
        Assert.Equal(2, ExitCode);
        Assert.NotEmpty(Error.Trim());
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
        return Error;
    }
}
