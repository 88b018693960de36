using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Tests.Places;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("heerlen", "heerlen", 0)]
    [InlineData("heerlen", "heerle", 1)]
    [InlineData("heerlen", "herelen", 1)]
    [InlineData("heerlen", "geerlan", 2)]
    [InlineData("", "ab", 2)]
    [InlineData("heerlen", "maastricht", 3)]
    public void Letters_that_differ_are_counted_up_to_the_limit(string left, string right, int distance) =>
        Assert.Equal(distance, EditDistance.Between(left, right, 2));

    [Fact]
    public void What_is_left_out_of_the_table_never_changes_the_answer()
    {
        var random = new Random(20_261_122);
        string Word() => new([.. Enumerable.Range(0, random.Next(9)).Select(_ => "abc"[random.Next(3)])]);
        for (var time = 0; time < 20_000; time++)
        {
            var (left, right, limit) = (Word(), Word(), random.Next(4));
            var distance = WholeTable(left, right);
            Assert.True(
                Math.Min(distance, limit + 1) == EditDistance.Between(left, right, limit),
                $"'{left}' and '{right}' differ by {distance}; up to {limit} it says {EditDistance.Between(left, right, limit)}.");
        }
    }

    /// <summary>By the definition, every cell.</summary>
    private static int WholeTable(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var (i, j) = (0, 0); i <= left.Length; (i, j) = j < right.Length ? (i, j + 1) : (i + 1, 0))
        {
            table[i, j] = i == 0 || j == 0 ? i + j
                : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
        }

        return table[left.Length, right.Length];
    }
}
