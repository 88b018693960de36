namespace SocialeKaart.Indexer.Correcting;

/// <summary>A word that may have been meant.</summary>
/// <param name="Word">Small and folded.</param>
/// <param name="Cost">About how many letters off, less for words that are likelier; <see cref="double.PositiveInfinity"/> for no guess.</param>
internal readonly record struct WordGuess(string Word, double Cost)
{
    public static readonly WordGuess None = new("", double.PositiveInfinity);

    public bool IsNone => double.IsInfinity(Cost);
}
