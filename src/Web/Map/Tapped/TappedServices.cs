namespace SocialeKaart.Web.Map.Tapped;

/// <summary>What the map after a tap needs.</summary>
public static class TappedServices
{
    /// <summary>Registers it; an address that no image can be asked of stops the start.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddOptions<MapOptions>().BindConfiguration("SocialeKaart:Map").ValidateDataAnnotations()
            .Validate(map => !map.HasTiles || map.TileHost is not null,
                "SocialeKaart:Map:TileUrl: schrijf een https-adres met {z}, {x} en {y}, zonder {s}. Of laat het leeg: dan toont de kaart alleen eigen grenzen.")
            .ValidateOnStart();
        services.AddSingleton<IEndpointGroup, BorderEndpoints>();
    }
}
