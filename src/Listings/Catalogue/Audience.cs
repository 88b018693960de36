namespace SocialeKaart.Listings.Catalogue;

/// <summary>Whom a listing is for. Every search has one; the default is the resident.</summary>
public enum Audience
{
    /// <summary>Everybody.</summary>
    Inwoner,

    /// <summary>Professionals only: in no public page, count, suggestion or file.</summary>
    Professional,
}
