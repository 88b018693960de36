using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>Takes in the list of all addresses of CBS, reduced to how many of each full postcode lie in which buurt.</summary>
public sealed class AddressImporter(IPlaceStore store)
{
    /// <summary>Counts the addresses of a file while it streams by, and puts the counts in the place of those that were there, in one transaction.</summary>
    /// <exception cref="ImportRefusedException">The file is damaged, a row cannot be understood, or no buurt in it is known. The store is untouched.</exception>
    public async Task<ImportOutcome> ImportAsync(string file, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var addresses = new AddressFile(file);
        var counts = addresses.Read(step => progress?.Report(step), stop);
        var edition = await store.CurrentEditionAsync(stop)
            ?? throw new ImportRefusedException("Er zijn nog geen buurten. Importeer eerst de gebieden. Er is niets veranderd.");
        var outcome = await store.ReplaceAddressesAsync(Shares(counts), progress, stop);
        return outcome with { Notes = [.. Notes(addresses, edition), .. outcome.Notes] };
    }

    private static PostcodeShare[] Shares(IReadOnlyDictionary<(Postcode Postcode, AreaCode Buurt), int> counts)
    {
        var totals = new Dictionary<Postcode, int>();
        foreach (var ((postcode, _), count) in counts)
            totals[postcode] = totals.GetValueOrDefault(postcode) + count;
        var shares = counts.Select(pair => new PostcodeShare(pair.Key.Postcode, pair.Key.Buurt, pair.Value, totals[pair.Key.Postcode])).ToArray();
        Array.Sort(shares, (left, right) => string.CompareOrdinal(left.Postcode.Value, right.Postcode.Value) is not 0 and var order
            ? order
            : left.Buurt.CompareTo(right.Buurt));
        return shares;
    }

    private static IEnumerable<string> Notes(AddressFile addresses, Edition edition)
    {
        yield return FormattableString.Invariant($"{addresses.Rows} adressen gelezen.");
        if (addresses.WithoutBuurt > 0)
            yield return $"{addresses.WithoutBuurt} adressen zonder buurt zijn overgeslagen.";
        if (addresses.Year is { } year && year != edition.Year)
            yield return $"De buurtcodes zijn van {year}, de gebieden van {edition.Year}. Neem liever het bestand van {edition.Year}.";
    }
}
