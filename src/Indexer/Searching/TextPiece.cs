namespace SocialeKaart.Indexer.Searching;

/// <summary>A piece of a text; the pieces one after the other are the text.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="IsMatch">True for a word that was looked for.</param>
public readonly record struct TextPiece(string Text, bool IsMatch);
