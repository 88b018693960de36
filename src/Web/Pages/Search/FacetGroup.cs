namespace SocialeKaart.Web.Pages.Search;

/// <summary>Choices under one heading.</summary>
public sealed record FacetGroup(string Heading, IReadOnlyList<FacetLink> Links);
