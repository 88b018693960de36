using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Places;

/// <summary>A postcode in 20 bytes: the whole country has 460,000 of them. The point is kept in centimetres.</summary>
/// <param name="Key">See <see cref="KeyOf"/>; four digits sort just before their full codes.</param>
/// <param name="X">Centimetres east.</param>
/// <param name="Y">Centimetres north.</param>
/// <param name="Area">Which area of the table it lies in, buurt or else gemeente; -1 for none.</param>
/// <param name="Town">Which town of the table; -1 for none.</param>
internal readonly record struct PostcodeRow(int Key, int X, int Y, int Area, int Town) : IComparable<PostcodeRow>
{
    public RdPoint Point => new(X / 100.0, Y / 100.0);

    public int Digits => Key / 1000;

    public bool IsFull => Key % 1000 > 0;

    public int CompareTo(PostcodeRow other) => Key.CompareTo(other.Key);

    public static int KeyOf(Postcode postcode)
    {
        var digits = int.Parse(postcode.Digits, System.Globalization.CultureInfo.InvariantCulture) * 1000;
        return postcode.IsFull ? digits + 1 + ((postcode.Value[4] - 'A') * 26) + (postcode.Value[5] - 'A') : digits;
    }

    /// <summary>A point as the table keeps it.</summary>
    public static RdPoint Rounded(RdPoint point) => new(Centimetres(point.X) / 100.0, Centimetres(point.Y) / 100.0);

    public static int Centimetres(double metres) => (int)Math.Round(metres * 100);
}
