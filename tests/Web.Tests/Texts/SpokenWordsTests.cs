using System.Globalization;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Web.Languages;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Texts;

/// <summary>Words in which something else than a reader depends on the language.</summary>
public sealed class SpokenWordsTests
{
    public static TheoryData<string> Codes => [.. Language.Known.Select(language => language.Code)];

    [Theory]
    [InlineData("ma-vr 9:00-17:00", "Van maandag tot en met vrijdag, van 9 tot 17 uur.")]
    [InlineData("ma-do 9:00-17:00, vr 9:30-12:00", "Van maandag tot en met donderdag, van 9 tot 17 uur. Op vrijdag, van 9.30 tot 12 uur.")]
    [InlineData("dagelijks 11:00-21:00", "Elke dag, van 11 tot 21 uur.")]
    [InlineData("dag en nacht", "Dag en nacht.")]
    [InlineData("", "")]
    public void The_hours_of_the_desk_are_said_as_they_are_set(string set, string said) => Assert.Equal(said, HoursWords.Week(LineHours.ParseOffice(set)));

    [Fact]
    public void They_are_said_in_the_language_of_the_reader()
    {
        Speak("pl");

        Assert.Equal("Poniedziałek – piątek, godziny: 9:00 do 17:00.", HoursWords.Week(LineHours.ParseOffice("ma-vr 9:00-17:00")));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_a_script_fills_in_as_a_place_is_read_back_whatever_the_language(string code)
    {
        Speak(code);
        var (area, own) = (Filled(new MapWords().Area), Filled(Wording.T("Mijn plek ({0}, {1})")));

        Assert.True(TypedPosition.TryRead(area, out var read) && TypedPosition.IsMapArea(area), area);
        Assert.True(TypedPosition.TryRead(own, out var mine) && !TypedPosition.IsMapArea(own), own);
        Assert.Equal((50.888, 5.979, 50.888, 5.979), (read.Lat, read.Lon, mine.Lat, mine.Lon));
    }

    [Fact]
    public void A_pair_that_becomes_part_of_a_sentence_says_that_it_reads_from_the_right()
    {
        Speak("ar");

        // RIGHT-TO-LEFT MARK: between isolated values there is no letter that would say it.
        Assert.Equal('\u200f', Wording.T("{0}, {1}", Wording.T("dag en nacht"), Wording.T("gratis"))[0]);
    }

    private static string Filled(string words) => string.Format(CultureInfo.InvariantCulture, words, "50.888", "5.979");

    private static void Speak(string code) => Wording.Current = Language.Known.Single(language => language.Code == code);
}
