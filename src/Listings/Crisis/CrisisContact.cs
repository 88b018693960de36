namespace SocialeKaart.Listings.Crisis;

/// <summary>A line at one moment.</summary>
/// <param name="Line">The line.</param>
/// <param name="At">What its hours come to.</param>
public sealed record CrisisContact(CrisisLine Line, LineMoment At)
{
    /// <summary>Does someone answer at this moment; null when the hours are not known.</summary>
    public bool? IsOpen => At.IsOpen;
}
