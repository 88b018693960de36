using System.CommandLine;
using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Cli.Words;

/// <summary><c>sk stem</c>: words on the input, one a line, their Dutch stems on the output.</summary>
internal static class StemCommand
{
    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("stem", "Schrijf van elk woord op de invoer (één per regel) de stam");
        command.SetAction(_ => Run(Console.In, Console.Out));
        return command;
    }

    private static int Run(TextReader words, TextWriter stems)
    {
        while (words.ReadLine() is { } line)
        {
            var word = line.Trim().ToLowerInvariant().ToCharArray();
            stems.WriteLine(word.AsSpan(0, KraaijPohlmann.Stem(word)));
        }

        return 0;
    }
}
