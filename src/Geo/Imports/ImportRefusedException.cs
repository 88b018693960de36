namespace SocialeKaart.Geo.Imports;

/// <summary>
/// A file that cannot be taken in. The message is Dutch and complete: what is wrong, in which file, at which row, what to do.
/// Nothing has been changed. Exit code 2.
/// </summary>
public sealed class ImportRefusedException(string message, Exception? inner = null) : Exception(message, inner);
