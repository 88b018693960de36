namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// Cuts a compound into the words it is made of: "mantelzorgondersteuning" into mantelzorg and ondersteuning. As few parts as will do;
/// of two cuts with as many, the one with the longer first part. Letters that join ("s", "e", "en", "n") are dropped.
/// </summary>
public sealed class CompoundSplitter(DutchWords words)
{
    /// <summary>A word is cut into no more than this.</summary>
    public const int MostParts = 4;

    private const int ShortestCompound = 7;
    private const int LongestCompound = 48;
    private const int ShortestPart = 3;

    private static readonly string[] Joints = ["", "s", "e", "en", "n"];

    /// <summary>Cuts a small, folded word.</summary>
    /// <param name="word">The word as typed, not its stem.</param>
    /// <param name="parts">Room for <see cref="MostParts"/>.</param>
    /// <returns>How many parts; 0 when it is no compound.</returns>
    public int Split(ReadOnlySpan<char> word, Span<Range> parts)
    {
        if (word.Length is < ShortestCompound or > LongestCompound || !IsPlain(word))
            return 0;
        for (var count = 2; count <= MostParts; count++)
        {
            if (Cut(word, 0, count, parts))
                return count;
        }

        return 0;
    }

    /// <summary>Cuts what is left into exactly so many parts, the longest first part first.</summary>
    private bool Cut(ReadOnlySpan<char> word, int from, int count, Span<Range> parts)
    {
        if (count == 1)
        {
            parts[0] = from..word.Length;
            return word.Length - from >= ShortestPart && words.CanEnd(word[from..]);
        }

        for (var to = word.Length - ((count - 1) * ShortestPart); to >= from + ShortestPart; to--)
        {
            if (!words.CanBegin(word[from..to]))
                continue;
            foreach (var joint in Joints)
            {
                if (!word[to..].StartsWith(joint) || !Cut(word, to + joint.Length, count - 1, parts[1..]))
                    continue;
                parts[0] = from..to;
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('a', 'z');
}
