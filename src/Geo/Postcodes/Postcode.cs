namespace SocialeKaart.Geo.Postcodes;

/// <summary>A Dutch postcode, full ("6431 AB") or the four digits alone ("6431").</summary>
public readonly record struct Postcode
{
    private const int LongestTyped = 24;

    private Postcode(string value) => Value = value;

    /// <summary>Upper case, no space: "6431AB" or "6431".</summary>
    public string Value { get; }

    /// <summary>True for six characters.</summary>
    public bool IsFull => Value.Length == 6;

    /// <summary>The four digits.</summary>
    public string Digits => Value[..4];

    /// <summary>The same without its letters: "around here".</summary>
    public Postcode FourDigits => new(Digits);

    /// <summary>
    /// Reads what people type: spaces, dots, hyphens and lower case are forgiven. 1000-9999, and never the letters SA, SD or SS,
    /// which PostNL does not give out. False when it is no Dutch postcode.
    /// </summary>
    public static bool TryParse(string? text, out Postcode postcode)
    {
        postcode = default;
        if (text is null || text.Length > LongestTyped)
            return false;

        Span<char> kept = stackalloc char[LongestTyped];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '.' or '-')
                continue;
            kept[length++] = char.ToUpperInvariant(c);
        }

        if (!IsPostcode(kept[..length]))
            return false;
        postcode = new(new string(kept[..length]));
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => IsFull ? $"{Digits} {Value[4..]}" : Value;

    private static bool IsPostcode(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 6) || text[0] is < '1' or > '9' || text[1..4].ContainsAnyExceptInRange('0', '9'))
            return false;
        return text.Length == 4 || (!text[4..].ContainsAnyExceptInRange('A', 'Z') && text[4..] is not ("SA" or "SD" or "SS"));
    }
}
