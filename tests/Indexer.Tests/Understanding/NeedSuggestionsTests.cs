using SocialeKaart.Indexer.Understanding;

namespace SocialeKaart.Indexer.Tests.Understanding;

public sealed class NeedSuggestionsTests
{
    private static readonly NeedSuggestions Suggestions = new(TinyIndex.Thesaurus);

    [Fact]
    public void A_listing_without_needs_gets_those_its_texts_speak_of_the_title_first()
    {
        var facts = Given.Listing(1, "Spreekuur voor wie schulden heeft", f => f with { Summary = "Daarna drinken we koffie." }).Facts;

        var codes = Suggestions.For(facts).Select(concept => concept.Code).ToList();

        Assert.Equal("schulden", codes[0]);
        Assert.Contains("koffie-en-contact", codes);
    }

    [Fact]
    public void Own_words_for_needs_count_as_much_as_the_title() =>
        Assert.Contains("mantelzorg", Suggestions.For(Given.Listing(1, "De Leuning", f => f with { OtherNeeds = ["mantelzorg"] }).Facts).Select(c => c.Code));

    [Fact]
    public void Nothing_is_made_up() => Assert.Empty(Suggestions.For(Given.Listing(1, "Qqqqq").Facts));
}
