namespace SocialeKaart.Web.Health;

/// <summary>The process answers.</summary>
/// <param name="Status">Always "live".</param>
public sealed record LiveAnswer(string Status);
