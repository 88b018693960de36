namespace SocialeKaart.Web;

/// <summary>
/// Addresses beside the Razor Pages: health, the API. Each group is registered as a service and mapped at start.
/// Every endpoint declares who may use it (<see cref="Security.PublicAttribute"/> or an authorization policy), or it is refused.
/// </summary>
public interface IEndpointGroup
{
    /// <summary>Maps the addresses of this group.</summary>
    void Map(IEndpointRouteBuilder routes);
}
