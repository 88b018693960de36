namespace SocialeKaart.Listings.Needs;

/// <summary>How much a need weighs; the names are those of the data file.</summary>
public enum NeedWeight
{
    /// <summary>Self-help stands above the offers.</summary>
    Licht,

    /// <summary>Self-help and offers.</summary>
    Middel,

    /// <summary>First a person to call.</summary>
    Zwaar,
}
