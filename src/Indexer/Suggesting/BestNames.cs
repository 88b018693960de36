namespace SocialeKaart.Indexer.Suggesting;

/// <summary>The best so many names, each text once, in order. Made for one keystroke.</summary>
internal sealed class BestNames(int most)
{
    private readonly FoundName[] names = new FoundName[most];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The names, best first.</summary>
    public ReadOnlySpan<FoundName> Sorted => names.AsSpan(0, Count);

    /// <summary>True when a rank comes too late, whatever the text.</summary>
    public bool Refuses(int rank) => Count == most && rank > names[Count - 1].Rank;

    /// <summary>Takes a name in; the same text of another document makes it shared.</summary>
    public void Offer(FoundName name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!names[i].Letters.SequenceEqual(name.Letters))
                continue;
            var isShared = names[i].IsShared || names[i].Document != name.Document || names[i].View != name.View;
            name = (name.Rank < names[i].Rank ? name : names[i]) with { IsShared = isShared };
            names.AsSpan(i + 1, --Count - i).CopyTo(names.AsSpan(i));
            break;
        }

        Insert(name);
    }

    private void Insert(FoundName name)
    {
        var at = Count;
        while (at > 0 && name.IsBefore(names[at - 1]))
            at--;
        if (at == most)
            return;
        Count = Math.Min(Count + 1, most);
        names.AsSpan(at, Count - at - 1).CopyTo(names.AsSpan(at + 1));
        names[at] = name;
    }
}
