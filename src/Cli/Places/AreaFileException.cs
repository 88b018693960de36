namespace SocialeKaart.Cli.Places;

/// <summary>The file that was asked for cannot be written. The message is Dutch and for people; what was stored before it stays.</summary>
internal sealed class AreaFileException(string message, Exception inner) : Exception(message, inner);
