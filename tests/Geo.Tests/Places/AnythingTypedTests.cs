using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Tests.Places;

/// <summary>Whatever stands in "waar", something sensible comes out: these pieces two by two, and some of them behind that.</summary>
public sealed class AnythingTypedTests
{
    private static readonly string[] Pieces =
    [
        "", " ", ",", "-", "(", ")", "6431", "AB", "12", "52062", "B-", "50.9", "5.9", "Beek", "gemeente", "wijk 10", "Centrum", "in", "St.", "a/d",
        "'; DROP TABLE geo_area; --", "<script>", "%00", "\0", "\r\n", "\u202E", "שלום", "العربية", "🙂", "\uD800", "\u0301", "é", "ij", "'t", new('x', 10_000),
        new('9', 200),
    ];

    [Fact]
    public void Every_text_gets_an_answer_that_can_be_shown()
    {
        foreach (var first in Pieces)
        {
            foreach (var second in Pieces)
            {
                foreach (var third in Pieces.Where((_, at) => at % 4 == 2))
                    Check($"{first}{second} {third}");
            }
        }
    }

    private static void Check(string typed)
    {
        switch (Grensland.Table.Find(typed))
        {
            case PlaceAnswer.Found { Place: var place, InsteadOf: var slip }:
                Assert.True(double.IsFinite(place.Point.X) && place.Name.Length is > 0 and < 200, typed);
                Showable(slip, typed);
                break;
            case PlaceAnswer.Ambiguous { Choices: var choices }:
                Assert.True(choices.Count >= 2 && choices.Select(choice => choice.Name).Distinct().Count() == choices.Count, typed);
                break;
            case PlaceAnswer.Unknown { Typed: var unknown, Nearby: var nearby }:
                Showable(unknown, typed);
                Assert.True(nearby.Count <= 3, typed);
                break;
            case PlaceAnswer.Elsewhere { Typed: var elsewhere }:
                Showable(elsewhere, typed);
                break;
        }

        Grensland.Table.FindAreaCode(typed);
        Grensland.Table.FindExactly(typed);
    }

    private static void Showable(string? shown, string typed) =>
        Assert.True(shown is null || (shown.Length <= PlaceName.Longest && !shown.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c == '\u202E')), typed);
}
