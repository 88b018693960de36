using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.SelfHelp;

namespace SocialeKaart.Listings.Tests.SelfHelp;

public sealed class TrustedNumbersTests
{
    private static readonly CrisisLines Lines = CrisisLines.Load();
    private static readonly NeedPages Pages = NeedPages.Load();
    private static readonly DateOnly Checked = Lines.All.Min(line => line.CheckedOn);

    [Fact]
    public void While_the_numbers_are_checked_a_page_stays_as_it_was_written()
    {
        var numbers = new TrustedNumbers(Lines, Checked.AddDays(CrisisLines.DaysTrusted));

        Assert.All(Pages.All, page =>
        {
            var shown = numbers.Of(page);
            Assert.Equal(page.Steps, shown.Steps);
            Assert.Equal(page.WhenToCall, shown.WhenToCall);
            Assert.Equal(page.What, shown.What);
        });
    }

    [Theory]
    [InlineData("schulden", "Bel uw huisarts. Vertel in uw eigen woorden wat er speelt.")]
    [InlineData("geweld-thuis", "Bel Veilig Thuis, dag en nacht en gratis: 0800-2000. Is er nu gevaar, bel dan 112.")]
    [InlineData("somber", "Denkt u aan zelfmoord? Bel nu 113, dag en nacht en gratis.")]
    public void A_number_nobody_checked_for_ninety_days_makes_way_and_those_that_always_answer_stay(string code, string step) =>
        Assert.Equal(step, Old().Of(Pages.Find(code)!).Steps[0]);

    [Fact]
    public void A_child_is_sent_to_a_line_that_answers()
    {
        var steps = Old().Of(Pages.Find("jonge-mantelzorger")!).Steps;

        Assert.Equal("Wil je praten zonder je naam te zeggen? Bel Veilig Thuis: 0800-2000.", steps[^1]);
    }

    [Fact]
    public void No_page_keeps_a_number_that_may_not_be_shown()
    {
        var old = Lines.Unchecked(TooLate).Select(line => line.Number).Where(number => number.Length > 0)
            .Except(Lines.For(TooLate).All.Select(line => line.Number)).ToList();
        Assert.NotEmpty(old);

        foreach (var page in Pages.All.Select(Old().Of))
            Assert.DoesNotContain(page.Steps.Concat(page.WhenToCall).Append(page.What), text => old.Any(text.Contains));
    }

    [Fact]
    public void The_lines_in_a_text_are_those_that_may_be_rung()
    {
        var text = Pages.Find("alcohol")!.Steps[0];

        Assert.Equal(["luisterlijn"], new TrustedNumbers(Lines, Checked).In(text).Select(line => line.Code));
        Assert.Empty(Old().In(text));
    }

    private static DateOnly TooLate => Lines.All.Max(line => line.CheckedOn).AddDays(CrisisLines.DaysTrusted + 1);

    private static TrustedNumbers Old() => new(Lines, TooLate);
}
