namespace SocialeKaart.Geo.Storage;

/// <summary>The store cannot be used as it is. The message is Dutch, for the operator: what is wrong, where, and what to do. Exit code 2.</summary>
public sealed class StoreUnusableException(string message, Exception? inner = null) : Exception(message, inner);
