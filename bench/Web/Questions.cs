namespace SocialeKaart.Bench.Web;

/// <summary>Addresses of searches as people ask them: the judged questions of the samples, everywhere.</summary>
internal sealed class Questions
{
    private readonly string[] asked;
    private readonly string[] places;

    private Questions(string[] asked, string[] places) => (this.asked, this.places) = (asked, places);

    /// <summary>The question that the cache may answer.</summary>
    public static string Cached => Address("eenzaam", "6431");

    /// <summary>Reads the judged questions and the postcodes.</summary>
    public static Questions Load(string samples) => new(
        [.. File.ReadLines(Path.Combine(samples, "oordelen", "vragen.csv")).Skip(1).Select(line => line.Split(';')[1]).Distinct()],
        [.. File.ReadLines(Path.Combine(samples, "postcodes4.csv")).Skip(1).Select(line => line.Split(';')[0])]);

    /// <summary>
    /// An address that no other number has, for <c>questions × postcodes</c> numbers: no cache has its answer. Neighbouring numbers differ in both.
    /// </summary>
    public string this[int number] => Address(asked[number % asked.Length], places[(number + (number / asked.Length)) % places.Length]);

    /// <summary>The agenda of a postcode.</summary>
    public string Agenda(int number) => $"/agenda?waar={places[number % places.Length]}";

    private static string Address(string what, string where) => $"/zoeken?wat={Uri.EscapeDataString(what)}&waar={where}";
}
