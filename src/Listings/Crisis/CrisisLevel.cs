namespace SocialeKaart.Listings.Crisis;

/// <summary>How soon a person must be able to speak to someone. In this order: the first is the most urgent.</summary>
public enum CrisisLevel
{
    /// <summary>Now: life or safety.</summary>
    Rood,

    /// <summary>Today.</summary>
    Oranje,

    /// <summary>A talk, advice, the time after.</summary>
    Grijs,
}
