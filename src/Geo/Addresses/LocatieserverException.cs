namespace SocialeKaart.Geo.Addresses;

/// <summary>The address service did not answer, or not in a form we know. The message is for people.</summary>
public sealed class LocatieserverException(string message, Exception? inner = null) : Exception(message, inner);
