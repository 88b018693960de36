namespace SocialeKaart.Web.Security;

/// <summary>What the mark of a form tells of it.</summary>
public enum FormAge
{
    /// <summary>Ours, and filled in in a human time.</summary>
    Good,

    /// <summary>Sent before anybody can have read it.</summary>
    TooYoung,

    /// <summary>Ours, opened long ago.</summary>
    TooOld,

    /// <summary>Not ours, or made for something else.</summary>
    Forged,

    /// <summary>It cannot be told: this node never read the secret.</summary>
    Unknown,
}
