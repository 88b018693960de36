namespace SocialeKaart.Geo.Areas;

/// <summary>
/// The code of an area as CBS writes it ("GM0917", "WK091710", "BU09171000"; letters occur: "BU0363AF09"),
/// or "PW-hoensbroek" for a PlusWIJk. Text, compared ordinally.
/// </summary>
public readonly record struct AreaCode(string Value) : IComparable<AreaCode>
{
    /// <inheritdoc/>
    public int CompareTo(AreaCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order: the lowest code wins a point on a border.</summary>
    public static bool operator <(AreaCode left, AreaCode right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(AreaCode left, AreaCode right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(AreaCode left, AreaCode right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(AreaCode left, AreaCode right) => left.CompareTo(right) >= 0;
}
