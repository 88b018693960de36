namespace SocialeKaart.Cli.Tests.Searching;

/// <summary>One hit of <c>sk zoek --json</c>.</summary>
internal sealed record FoundListing(string Id, string Code, Guid Uuid, string Title, string Organisation, double? DistanceMetres, double Score);
