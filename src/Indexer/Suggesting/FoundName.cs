namespace SocialeKaart.Indexer.Suggesting;

/// <summary>A title or organisation that begins with what was typed.</summary>
/// <param name="Rank">Lower is better.</param>
/// <param name="Names">Where the text stands.</param>
/// <param name="Text">Its number there.</param>
/// <param name="View">The view its document lies in.</param>
/// <param name="Document">The first document found with it.</param>
/// <param name="IsShared">Another document has it too.</param>
internal readonly record struct FoundName(int Rank, WordPrefixes Names, int Text, int View, int Document, bool IsShared)
{
    /// <summary>The text in plain words.</summary>
    public ReadOnlySpan<char> Letters => Names.Text(Text);

    /// <summary>True when this one goes before another: by rank, then by letters, so that it does not matter where a listing lies.</summary>
    public bool IsBefore(in FoundName other) =>
        Rank != other.Rank ? Rank < other.Rank : Letters.SequenceCompareTo(other.Letters) < 0;
}
