namespace SocialeKaart.Indexer.Correcting;

/// <summary>A word that was taken for another: "u zocht op … wij zochten op …".</summary>
/// <param name="Typed">As it was typed, small and without marks.</param>
/// <param name="Meant">What was searched for in its place.</param>
public sealed record Correction(string Typed, string Meant);
