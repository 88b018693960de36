namespace SocialeKaart.Listings.Crisis;

/// <summary>What the hours of a line come to at one moment; how that is said is the site's, which knows the language.</summary>
/// <param name="IsOpen">Does someone answer; null when the hours are not known.</param>
/// <param name="Until">When that ends today, wall time in Amsterdam; null when closed, when it never ends, or when not known.</param>
/// <param name="Opens">The next opening, wall time in Amsterdam; null when open or not known.</param>
/// <param name="DaysAhead">In how many days that is: 0 is today.</param>
public readonly record struct LineMoment(bool? IsOpen, TimeOnly? Until, DateTime? Opens, int DaysAhead);
