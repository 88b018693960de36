using System.Globalization;

namespace SocialeKaart.Bench.Search;

/// <summary>What to measure.</summary>
/// <param name="Sizes">Listings per directory.</param>
/// <param name="Peers">Names of the peers to measure beside our own.</param>
/// <param name="BuildOnly">Build each size five times and search nothing.</param>
internal sealed record BenchOptions(IReadOnlyList<int> Sizes, IReadOnlyList<string> Peers, bool BuildOnly)
{
    private const string PeersOption = "--peers";
    private const string BuildOption = "--build";

    /// <summary>What may be asked.</summary>
    public const string Usage = "[SIZES…] [--peers[=lucene,postgres,sqlite]] [--build]   10000 and 100000 listings when no size is given";

    /// <summary>Reads the words after the program's name; null when they cannot be understood.</summary>
    public static BenchOptions? Read(IReadOnlyList<string> words, IReadOnlyList<string> knownPeers)
    {
        var (sizes, peers) = (new List<int>(), new List<string>());
        foreach (var word in words)
        {
            if (word == PeersOption)
                peers.AddRange(knownPeers);
            else if (word.StartsWith(PeersOption + "=", StringComparison.Ordinal))
                peers.AddRange(word[(PeersOption.Length + 1)..].Split(','));
            else if (int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var size) && size > 0)
                sizes.Add(size);
            else if (word != BuildOption)
                return null;
        }

        var buildOnly = words.Contains(BuildOption);
        return peers.Except(knownPeers).Any() ? null : new BenchOptions(sizes.Count > 0 ? sizes : [10_000, 100_000], peers, buildOnly);
    }
}
