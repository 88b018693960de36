namespace SocialeKaart.Listings.Crisis;

/// <summary>What a match of a phrase means.</summary>
internal enum CrisisPhraseKind
{
    /// <summary>The topic is found.</summary>
    Signal,

    /// <summary>The topic is found, and these words count for no other topic ("mijn zoon heeft zelfmoord gepleegd").</summary>
    Only,

    /// <summary>These words do not count for the topic, or for all of them ("ik lach me dood").</summary>
    Never,

    /// <summary>The sentence is about learning, reading or working, and does not count, unless someone says "ik" or "mij" in it ("vacature crisisdienst").</summary>
    NeverSentence,
}
