using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace SocialeKaart.Web.Security;

/// <summary>An address that does not say who may use it is used by nobody.</summary>
public sealed class DenyByDefault : IAuthorizationMiddlewareResultHandler
{
    /// <summary>Holds for every endpoint without <see cref="PublicAttribute"/> and without a policy of its own.</summary>
    public static AuthorizationPolicy Policy { get; } = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();

    /// <summary>Lets through what is allowed; an unknown address or method goes on to become a 404 or 405, the rest is refused.</summary>
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || IsRoutingsOwnRefusal(context.GetEndpoint()))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Every mapped address is a <see cref="RouteEndpoint"/>; what routing makes up for a wrong method is a bare endpoint.</summary>
    private static bool IsRoutingsOwnRefusal(Endpoint? endpoint) => endpoint is null || (endpoint is not RouteEndpoint && endpoint.Metadata.Count == 0);
}
