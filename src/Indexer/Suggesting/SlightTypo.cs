namespace SocialeKaart.Indexer.Suggesting;

/// <summary>One slip of the finger: a letter too many, too few, wrong, or two swapped.</summary>
internal static class SlightTypo
{
    /// <summary>Shorter words have too many neighbours to guess.</summary>
    public const int Shortest = 5;

    /// <summary>True when a text begins with what was typed but for one slip; the first letter must be right.</summary>
    public static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<char> typed)
    {
        var same = text.CommonPrefixLength(typed);
        if (same == typed.Length)
            return true;
        if (same == 0)
            return false;
        var rest = text[same..];
        var wrong = typed[same..];
        return rest.StartsWith(wrong[1..])
            || (rest.Length > 0 && (rest[1..].StartsWith(wrong) || rest[1..].StartsWith(wrong[1..])))
            || (rest.Length > 1 && wrong.Length > 1 && rest[0] == wrong[1] && rest[1] == wrong[0] && rest[2..].StartsWith(wrong[2..]));
    }
}
