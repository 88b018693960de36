using System.Diagnostics;

namespace SocialeKaart.Bench.Search.Peers;

/// <summary>Lucene, through the Java program in bench/peers/lucene with the jars of Debian's liblucene8-java.</summary>
internal sealed class LucenePeer : IPeer
{
    private const string Jars = "/usr/share/java";
    private const string Program = "bench/peers/lucene/LucenePeer.java";

    /// <inheritdoc/>
    public string Name => "lucene";

    /// <inheritdoc/>
    public string? Missing()
    {
        if (!File.Exists(Program))
            return $"{Program} is not here; start from the root of the repository";
        if (Core() is null)
            return $"there is no lucene-core-8 in {Jars}; install the package liblucene8-java";
        try
        {
            using var java = Process.Start(new ProcessStartInfo("javac", "--version") { RedirectStandardOutput = true, RedirectStandardError = true })!;
            java.WaitForExit();
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "there is no Java compiler; install the package openjdk-17-jdk-headless";
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public IEnumerable<Measured> Measure(string folder)
    {
        var start = new ProcessStartInfo("java") { RedirectStandardOutput = true };
        foreach (var word in new[] { "-Xms1g", "-Xmx4g", "-cp", Core()!, Program, folder })
            start.ArgumentList.Add(word);
        using var java = Process.Start(start)!;
        while (java.StandardOutput.ReadLine() is { } line)
            yield return Measured.Parse(line);
        java.WaitForExit();
        if (java.ExitCode != 0)
            throw new InvalidOperationException($"The Lucene peer ended with {java.ExitCode}.");
    }

    private static string? Core() =>
        Directory.Exists(Jars) ? Directory.EnumerateFiles(Jars, "lucene-core-8.*.jar").Order(StringComparer.Ordinal).LastOrDefault() : null;
}
