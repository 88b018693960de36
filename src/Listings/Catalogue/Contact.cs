namespace SocialeKaart.Listings.Catalogue;

/// <summary>How to get in touch. Empty strings where nothing is known.</summary>
public sealed record Contact
{
    /// <summary>Telephone number as people write it: "045-000 12 34".</summary>
    public string Phone { get; init; } = "";

    /// <summary>E-mail address.</summary>
    public string Email { get; init; } = "";

    /// <summary>http or https address.</summary>
    public string Website { get; init; } = "";

    /// <summary>How to sign up, in words.</summary>
    public string SignUp { get; init; } = "";
}
