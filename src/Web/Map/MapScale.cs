namespace SocialeKaart.Web.Map;

/// <summary>The bar that shows a length.</summary>
/// <param name="Length">In units of the view box.</param>
/// <param name="Text">"1 kilometer".</param>
public sealed record MapScale(int Length, string Text);
