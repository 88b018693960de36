using Microsoft.AspNetCore.Authorization;

namespace SocialeKaart.Web.Security;

/// <summary>
/// Everybody may use this page or endpoint. Put it on the page model, or add it as metadata. An address that declares
/// nothing is refused, so that forgetting cannot open a door.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicAttribute : Attribute, IAllowAnonymous;
