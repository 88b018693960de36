using SocialeKaart.Indexer.Judging;

namespace SocialeKaart.Cli.Judging;

/// <summary>A query and how well it was answered.</summary>
internal sealed record JudgedAnswer(JudgedQuery Query, RelevanceScore Score);
