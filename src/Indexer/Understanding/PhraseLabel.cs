namespace SocialeKaart.Indexer.Understanding;

/// <summary>A label of a concept in the words it was written with, folded: "rekeningen" and "rekenen" have one stem and two meanings.</summary>
internal readonly record struct PhraseLabel(int Concept, string Written);
