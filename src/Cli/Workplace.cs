using System.CommandLine;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.Cli;

/// <summary>The store a command works on, opened from <c>--data</c> and the environment, with its tables made or upgraded.</summary>
internal sealed record Workplace(DataDirectory Data, ListingsStore Listings, IPlaceStore Places, TimeProvider Clock)
{
    /// <summary>Opens it.</summary>
    /// <exception cref="StoreUnusableException">It cannot be used; the message says what to do.</exception>
    public static async Task<Workplace> OpenAsync(ParseResult command, CancellationToken stop)
    {
        var data = DataDirectory.Open(command.GetValue(SkCommand.Data) ?? Environment.GetEnvironmentVariable("SocialeKaart__DataDirectory"));
        var connection = StoreConnection.From(Environment.GetEnvironmentVariable("ConnectionStrings__SocialeKaart"), data);
        var listings = new ListingsStore(connection);
        var places = PlaceStores.Open(connection, TimeProvider.System, new ReachFollower(listings, TimeProvider.System));
        await StoreSchema.PrepareAsync(listings, places, TimeProvider.System, stop);
        return new(data, listings, places, TimeProvider.System);
    }
}
