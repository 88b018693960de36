namespace SocialeKaart.Geo.Storage;

/// <summary>The one folder that holds all state: the SQLite file, the snapshot, locks and keys.</summary>
public sealed class DataDirectory
{
    private DataDirectory(string path) => FullPath = path;

    /// <summary>The absolute path. The folder exists.</summary>
    public string FullPath { get; }

    /// <summary>The absolute path of a file in it.</summary>
    public string File(string name) => Path.Combine(FullPath, name);

    /// <summary>
    /// Opens the folder, making it when absent. Without a configured path it is <c>data</c> beside SocialeKaart.sln,
    /// looked for upward from the program and then from the working folder, so that the web site (whose working folder is src/Web)
    /// and the command line agree.
    /// </summary>
    public static DataDirectory Open(string? configured)
    {
        var path = string.IsNullOrWhiteSpace(configured)
            ? Path.Combine(SolutionFolder() ?? Directory.GetCurrentDirectory(), "data")
            : Path.GetFullPath(configured);
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnusableException($"De gegevensmap {path} kan niet worden gemaakt: {e.Message} Kies een andere met --data MAP.", e);
        }

        return new DataDirectory(path);
    }

    private static string? SolutionFolder() => Above(AppContext.BaseDirectory) ?? Above(Directory.GetCurrentDirectory());

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (at.GetFiles("SocialeKaart.sln").Length > 0)
                return at.FullName;
        }

        return null;
    }
}
