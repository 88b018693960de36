namespace SocialeKaart.Listings.Storage;

/// <summary>Someone else changed the same listing first. Nothing was saved; the caller shows both and keeps what was typed.</summary>
public sealed class EditConflictException(Guid? listing, Exception? inner = null)
    : Exception("Iemand anders heeft dit intussen veranderd. Er is niets opgeslagen.", inner)
{
    /// <summary>The listing, when it was one.</summary>
    public Guid? Listing { get; } = listing;
}
