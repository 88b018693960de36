using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.ContactChain;

public sealed class NationalEndTests
{
    private static readonly DateTimeOffset Morning = new FixedClock().GetUtcNow();
    private readonly NationalEnd end = new(CrisisLines.Load());

    [Fact]
    public void Each_subject_has_its_line_and_the_others_a_listening_ear()
    {
        Assert.Equal("geldfit", end.At(2, Morning).Line.Code);
        Assert.Equal("veiligthuis", end.At(12, Morning).Line.Code);
        Assert.Equal("luisterlijn", end.At(1, Morning).Line.Code);
        Assert.Equal("luisterlijn", end.At(null, Morning).Line.Code);
    }

    [Fact]
    public void A_line_that_nobody_checked_for_90_days_is_not_named()
    {
        var checkedOn = CrisisLines.Load().Find("luisterlijn")!.CheckedOn;

        Assert.NotEqual("luisterlijn", end.At(1, new DateTimeOffset(checkedOn.AddDays(92), TimeOnly.MinValue, TimeSpan.Zero)).Line.Code);
    }
}
