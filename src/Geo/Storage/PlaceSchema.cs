using System.Globalization;
using System.Reflection;

namespace SocialeKaart.Geo.Storage;

/// <summary>Brings the geo tables to the version of this program: numbered scripts, each run once, all in one transaction.</summary>
internal sealed class PlaceSchema(IPlaceEngine engine, TimeProvider clock)
{
    public async Task MigrateAsync(CancellationToken stop)
    {
        await using var session = await engine.OpenAsync(stop);
        await engine.CheckAsync(session, stop);
        await engine.BeginWritingAsync(session, stop);

        await session.ExecuteAsync("CREATE TABLE IF NOT EXISTS geo_schema (version integer NOT NULL PRIMARY KEY)", stop);
        var has = await session.NumberAsync("SELECT max(version) FROM geo_schema", stop);
        var scripts = Scripts();
        if (has > scripts[^1].Version)
            throw new StoreUnusableException($"De gebiedstabellen zijn van een nieuwere versie ({has}) dan dit programma ({scripts[^1].Version}). Werk het programma bij.");

        foreach (var (version, name) in scripts.Where(script => script.Version > has))
        {
            await session.ExecuteAsync(await TextAsync(name, stop), stop);
            await session.ExecuteAsync("INSERT INTO geo_schema (version) VALUES (@version)", stop, ("@version", version));
        }

        if (has == 0)
        {
            await session.ExecuteAsync(
                "INSERT INTO geo_state (one, stamp, postcodes) VALUES (1, @stamp, 'none')", stop, ("@stamp", PlaceStamp.New(clock)));
        }

        await session.CommitAsync(stop);
    }

    private List<(int Version, string Name)> Scripts()
    {
        var folder = $".Sql.{engine.Scripts}.";
        return
        [
            .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
                .Where(name => name.Contains(folder, StringComparison.Ordinal))
                .Select(name => (Number(name[(name.IndexOf(folder, StringComparison.Ordinal) + folder.Length)..]), name)).Order(),
        ];
    }

    private static int Number(string file) => int.Parse(file[..3], CultureInfo.InvariantCulture);

    private static async Task<string> TextAsync(string name, CancellationToken stop)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return await reader.ReadToEndAsync(stop);
    }
}
