namespace SocialeKaart.Geo.Storage;

/// <summary>
/// The stamp of the store's content. A counter would come back to a number it had before when a backup is put back and other
/// data is imported; a value made anew each time does not.
/// </summary>
internal static class PlaceStamp
{
    public static string New(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    public static Task BumpAsync(DbSession session, TimeProvider clock, CancellationToken stop) =>
        session.ExecuteAsync("UPDATE geo_state SET stamp = @stamp", stop, ("@stamp", New(clock)));
}
