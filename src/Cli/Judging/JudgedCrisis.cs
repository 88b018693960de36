namespace SocialeKaart.Cli.Judging;

/// <summary>How the crisis check did.</summary>
/// <param name="Expected">How many queries should have been recognised.</param>
/// <param name="Wrong">Missed, or recognised as something else.</param>
/// <param name="FalseAlarms">Recognised where nothing was wrong.</param>
internal sealed record JudgedCrisis(int Expected, IReadOnlyList<string> Wrong, IReadOnlyList<string> FalseAlarms);
