namespace SocialeKaart.Web.Generations;

/// <summary>A page asked for offers while the first state of the index is still being made. Shown as 503, not logged.</summary>
public sealed class NotReadyException() : Exception("The index is not ready yet.");
