namespace SocialeKaart.Geo.Postcodes;

/// <summary>A Dutch postcode, full ("6431 AB") or the four digits alone ("6431").</summary>
public readonly record struct Postcode
{
    private Postcode(string value) => Value = value;

    /// <summary>Upper case, no space: "6431AB" or "6431".</summary>
    public string Value { get; }

    /// <summary>True for six characters.</summary>
    public bool IsFull => Value.Length == 6;

    /// <summary>The four digits.</summary>
    public string Digits => Value[..4];

    /// <summary>Reads what people type. False when it is no Dutch postcode.</summary>
    public static bool TryParse(string? text, out Postcode postcode) => throw new NotImplementedException();

    /// <inheritdoc/>
    public override string ToString() => IsFull ? $"{Digits} {Value[4..]}" : Value;
}
