using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class HighlighterTests
{
    private static readonly TinyIndex Index = TinyIndex.Of(
        (1, "Wandelen met Truus"), (2, "Kinderkledingbeurs"), (3, "Mantelzorg en ondersteuning"), (4, "Café Sint-Jan"), (5, "Voedselbank"), (6, "Samen weten"));

    [Theory]
    [InlineData("wandelen", "Wandelen met Truus", "[Wandelen] met Truus")]
    [InlineData("wandeling", "Een wandeling door het dorp", "Een [wandeling] door het dorp")]
    [InlineData("ik wandel graag", "Wij wandelen, elke week.", "Wij [wandelen], elke week.")]
    public void The_same_word_in_any_form_is_marked(string what, string text, string marked) => Assert.Equal(marked, Line(what, text));

    [Fact]
    public void A_word_that_holds_what_was_asked_for_is_marked_whole() => Assert.Equal("[Kinderkledingbeurs] in mei", Title("kleding", "Kinderkledingbeurs in mei"));

    [Fact]
    public void The_parts_of_a_word_nobody_writes_as_one_are_marked() =>
        Assert.Equal("[Ondersteuning] bij [mantelzorg]", Title("mantelzorgondersteuning", "Ondersteuning bij mantelzorg"));

    [Fact]
    public void A_label_of_the_need_that_was_understood_is_marked() =>
        Assert.Equal("Wordt u [veel] [alleen] gelaten?", Line("eenzaam", "Wordt u veel alleen gelaten?"));

    [Fact]
    public void One_word_of_a_running_line_is_no_need_yet() => Assert.Equal("Alleen op dinsdag.", Line("eenzaam", "Alleen op dinsdag."));

    [Fact]
    public void What_was_corrected_is_marked_as_it_was_meant() => Assert.Equal("[Voedselbank] Zuid", Title("voedselbnak", "Voedselbank Zuid"));

    [Fact]
    public void Letters_with_marks_apostrophes_and_hidden_signs_stay_as_they_stand() =>
        Assert.Equal("Het [cafe\u0301] en de [ca\u00ADfé's]!", Line("café cafés", "Het cafe\u0301 en de ca\u00ADfé's!"));

    [Theory]
    [InlineData("ik wil niet weten", "U hoeft niet alles te weten.")]
    [InlineData("de het een", "De bakker en het brood")]
    [InlineData("", "Wandelen")]
    [InlineData("qqqqq", "Wandelen")]
    public void What_says_nothing_is_not_marked(string what, string text) => Assert.Equal(text, Line(what, text));

    [Theory]
    [InlineData("")]
    [InlineData("😀 \u202E wandelen \uD800 <b>wandelen</b> \u200B")]
    [InlineData("''' --- …")]
    public void The_pieces_together_are_always_the_text(string text) =>
        Assert.Equal(text, string.Concat(Index.Search("wandelen").Marks.Line(text).Select(piece => piece.Text)));

    private static string Title(string what, string text) => Show(Index.Search(what).Marks.Title(text));

    private static string Line(string what, string text) => Show(Index.Search(what).Marks.Line(text));

    private static string Show(IReadOnlyList<TextPiece> pieces) => string.Concat(pieces.Select(piece => piece.IsMatch ? $"[{piece.Text}]" : piece.Text));
}
