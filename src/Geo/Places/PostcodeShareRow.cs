namespace SocialeKaart.Geo.Places;

/// <summary>One of several buurten that a full postcode really lies in. Sorted by key, the largest share first.</summary>
/// <param name="Key">See <see cref="PostcodeRow.KeyOf"/>.</param>
/// <param name="Area">Which area of the table.</param>
/// <param name="Percent">How many of a hundred of its addresses.</param>
internal readonly record struct PostcodeShareRow(int Key, int Area, byte Percent);
