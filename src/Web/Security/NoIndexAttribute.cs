namespace SocialeKaart.Web.Security;

/// <summary>Search engines are asked to keep this page out: results, errors. The demo region asks it for every page by itself.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NoIndexAttribute : Attribute;
