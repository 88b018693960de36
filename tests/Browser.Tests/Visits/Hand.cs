namespace SocialeKaart.Browser.Tests.Visits;

/// <summary>What somebody has to do it with.</summary>
public enum Hand
{
    /// <summary>A screen that is tapped.</summary>
    Finger,

    /// <summary>Tab, the arrows and Enter; wherever they lead must be seen.</summary>
    Keyboard,
}
