namespace SocialeKaart.Web.Health;

/// <summary>How the index of this node stands.</summary>
/// <param name="Status">"ready"; with status 503 "starting" or "behind".</param>
/// <param name="Stamp">What the index was made of; null before the first one.</param>
/// <param name="SecondsBehind">How long the oldest unseen change has been waiting.</param>
public sealed record ReadyAnswer(string Status, string? Stamp, double SecondsBehind);
