namespace SocialeKaart.Listings.Needs;

/// <summary>The needs file is not right. The message is Dutch, for the person who edits it, and names every fault.</summary>
public sealed class ThesaurusRefusedException(IReadOnlyList<string> faults)
    : Exception("De behoeftenlijst klopt niet:" + Environment.NewLine + string.Join(Environment.NewLine, faults))
{
    /// <summary>One sentence per fault.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
