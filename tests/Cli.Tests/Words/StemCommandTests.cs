namespace SocialeKaart.Cli.Tests.Words;

[Collection(SkCollection.Name)]
public sealed class StemCommandTests
{
    [Fact]
    public async Task Each_word_on_the_input_gives_its_stem_on_a_line()
    {
        var (input, screen) = (Console.In, Console.Out);
        using var words = new StringReader("wandelen\nMogelijkheden\n\ngym\n");
        using var stems = new StringWriter();
        try
        {
            Console.SetIn(words);
            Console.SetOut(stems);
            Assert.Equal(0, await SkCommand.RunAsync(["stem"]));
        }
        finally
        {
            Console.SetIn(input);
            Console.SetOut(screen);
        }

        Assert.Equal(["wandel", "molijk", "", "gym", ""], stems.ToString().ReplaceLineEndings("\n").Split('\n'));
    }
}
