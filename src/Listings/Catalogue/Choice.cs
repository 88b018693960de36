namespace SocialeKaart.Listings.Catalogue;

/// <summary>One row of a <see cref="ChoiceList"/>.</summary>
/// <param name="Code">In addresses: "ouderen". Part of shared links: never changed.</param>
/// <param name="Label">As it is shown, for the middle of a sentence: "mensen met weinig geld".</param>
public sealed record Choice(string Code, string Label);
