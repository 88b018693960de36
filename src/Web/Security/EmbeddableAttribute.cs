namespace SocialeKaart.Web.Security;

/// <summary>This page may stand in a frame on the sites of <see cref="EmbeddingOptions"/>; every other page in none.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class EmbeddableAttribute : Attribute;
