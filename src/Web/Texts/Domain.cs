namespace SocialeKaart.Web.Texts;

/// <summary>One of the twelve leefdomeinen as a door on the home page.</summary>
/// <param name="Number">1 to 12, the order of the design.</param>
/// <param name="Name">On the door.</param>
/// <param name="Words">Three examples below it.</param>
/// <param name="Icon">Lucide name.</param>
public sealed record Domain(int Number, string Name, string Words, string Icon);
