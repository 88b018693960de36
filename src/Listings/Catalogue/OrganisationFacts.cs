using System.Text.Json.Serialization;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>What is said about an organisation. A value: a change is a new one, and a <c>Revision</c> holds one whole.</summary>
/// <param name="Name">As people know it.</param>
/// <param name="Kind">Null when not said.</param>
/// <param name="Work">Null when not said.</param>
public sealed record OrganisationFacts(string Name, OrganisationKind? Kind = null, OrganisationWork? Work = null);

/// <summary>The written form of <see cref="OrganisationFacts"/>: what is not said is not in it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OrganisationFacts))]
internal sealed partial class OrganisationJson : JsonSerializerContext;
