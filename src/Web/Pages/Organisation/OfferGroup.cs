using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Organisation;

/// <summary>What an organisation offers on one subject.</summary>
/// <param name="Id">For the heading: "onderwerp-1".</param>
/// <param name="Name">"Mensen ontmoeten".</param>
/// <param name="Cards">The offers, numbered as on the map.</param>
public sealed record OfferGroup(string Id, string Name, IReadOnlyList<OfferCard> Cards);
