namespace SocialeKaart.Web.Pages.Search;

/// <summary>Choices under one heading.</summary>
/// <param name="Heading">"Kosten".</param>
/// <param name="Links">The choices worth showing.</param>
/// <param name="Folds">True for a group that few people need: it opens with a tap, and by itself when something in it is chosen.</param>
public sealed record FacetGroup(string Heading, IReadOnlyList<FacetLink> Links, bool Folds = false)
{
    /// <summary>Something in it is chosen.</summary>
    public bool HasChosen => Links.Any(link => link.IsChosen);
}
