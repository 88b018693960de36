using SocialeKaart.Listings.Crisis;

namespace SocialeKaart.Listings.Tests.Crisis;

public sealed class CrisisLinesTests
{
    private static readonly DateOnly Checked = new(2026, 11, 1);
    private static readonly CrisisLines Lines = CrisisLines.Load();

    [Fact]
    public void Every_line_of_the_page_is_there_red_first() => Assert.Equal(
        ["112", "113", "veiligthuis", "csg", "kindertelefoon", "huisarts", "gemeente", "geldfit", "luisterlijn", "zorgwekkend", "politie", "slachtofferhulp", "alzheimer"],
        Lines.All.Select(line => line.Code));

    [Fact]
    public void What_a_phone_dials_is_the_number_that_is_read()
    {
        foreach (var line in Lines.All.Where(line => line.Code != "luisterlijn"))
            Assert.Equal(line.Dial, string.Concat(line.Number.Where(char.IsAsciiDigit)));
        Assert.Equal("+31880767000", Lines.Find("luisterlijn")!.Dial);
    }

    [Fact]
    public void A_line_is_trusted_for_ninety_days()
    {
        Assert.Empty(Lines.Unchecked(Checked.AddDays(90)));
        Assert.Equal(Lines.All.Count, Lines.For(Checked.AddDays(90)).All.Count);
    }

    [Fact]
    public void After_ninety_days_only_the_numbers_that_do_not_move_remain()
    {
        var later = Checked.AddDays(91);

        Assert.Equal(Lines.All.Count, Lines.Unchecked(later).Count);
        Assert.Equal(["112", "113", "veiligthuis", "huisarts"], Lines.For(later).All.Select(line => line.Code));
    }

    [Fact]
    public void A_line_that_is_gone_gives_its_place_to_another()
    {
        var old = Lines.For(Checked.AddDays(91));
        var now = new DateTimeOffset(2027, 3, 1, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(["veiligthuis", "112"], old.Choose(["kindertelefoon", "veiligthuis", "112"], now).Select(contact => contact.Line.Code));
        Assert.Equal(["huisarts"], old.Choose(["luisterlijn"], now).Select(contact => contact.Line.Code));
    }

    [Theory]
    [InlineData("2026-11-24T09:59:59Z", false, 0)]
    [InlineData("2026-11-24T10:00:00Z", true, 0)]
    [InlineData("2026-11-24T20:00:00Z", false, 1)]
    [InlineData("2026-07-01T09:00:00Z", true, 0)]
    public void The_line_for_children_answers_from_eleven_to_nine(string instant, bool open, int daysAhead)
    {
        var contact = CrisisLines.At(Lines.Find("kindertelefoon")!, DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(open, contact.IsOpen);
        Assert.Equal(open ? new TimeOnly(21, 0) : (TimeOnly?)null, contact.At.Until);
        Assert.Equal(open ? (TimeOnly?)null : new TimeOnly(11, 0), contact.At.Opens is { } opens ? TimeOnly.FromDateTime(opens) : null);
        Assert.Equal(daysAhead, contact.At.DaysAhead);
    }

    [Fact]
    public void The_button_of_a_closed_line_rings_one_that_is_open()
    {
        var morning = new DateTimeOffset(2026, 11, 24, 9, 15, 0, TimeSpan.Zero);

        Assert.Equal("veiligthuis", Lines.Reachable(Lines.Find("kindertelefoon")!, morning).Line.Code);
        Assert.Equal("113", Lines.Reachable(Lines.Find("113")!, morning).Line.Code);
    }

    [Theory]
    [InlineData("ma-vr 8:00-20:00, za 10:00-17:00", "2026-11-28T12:00:00Z", true)]
    [InlineData("ma-vr 8:00-20:00, za 10:00-17:00", "2026-11-29T12:00:00Z", false)]
    [InlineData("ma-vr 8:00-20:00, za 10:00-17:00", "2026-11-27T18:59:00Z", true)]
    [InlineData("vr-ma 8:00-20:00", "2026-11-24T12:00:00Z", false)]
    [InlineData("dag en nacht", "2026-11-29T02:00:00Z", true)]
    public void Hours_per_day_are_read(string text, string instant, bool open) =>
        Assert.Equal(open, LineHours.Parse(text).At(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).IsOpen);

    [Fact]
    public void Nothing_is_said_about_hours_that_nobody_knows()
    {
        var unknown = LineHours.Parse("");

        Assert.Equal(default, unknown.At(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void Hours_that_cannot_be_read_are_refused() => Assert.Throws<FormatException>(() => LineHours.Parse("meestal overdag"));
}
