namespace SocialeKaart.Indexer.Segments;

/// <summary>A term (or concept) of one document with its weight, 1 to 255.</summary>
internal readonly record struct TermWeight(int Term, byte Weight);
