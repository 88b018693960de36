namespace SocialeKaart.House.Tests;

public sealed class MarkupTests
{
    /// <summary>The analyser cannot ban it: Razor writes HtmlString itself for "~/" and form.</summary>
    [Fact]
    public void Nobody_puts_text_on_a_page_past_the_escaping()
    {
        var files = Directory.EnumerateFiles(Path.Combine(House.Root, "src", "Web"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToArray();

        var raw = files.Where(file => File.ReadAllText(file) is var text
            && (text.Contains("Html.Raw(", StringComparison.Ordinal) || text.Contains("new HtmlString(", StringComparison.Ordinal)));

        Assert.NotEmpty(files);
        // It writes JSON, in which the serializer leaves no angle bracket.
        Assert.Equal(["OfferDescription.cs"], raw.Select(Path.GetFileName));
    }
}
