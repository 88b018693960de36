namespace SocialeKaart.House.Tests;

/// <summary>The checkout these tests look at.</summary>
internal static class House
{
    /// <summary>The folder that holds SocialeKaart.sln.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? at) =>
        at is null ? throw new DirectoryNotFoundException("SocialeKaart.sln is in no folder above the tests.")
        : at.GetFiles("SocialeKaart.sln").Length > 0 ? at.FullName
        : Find(at.Parent);
}
