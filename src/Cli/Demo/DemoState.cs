namespace SocialeKaart.Cli.Demo;

/// <summary>What a store holds, as far as the demo is concerned.</summary>
internal enum DemoState
{
    /// <summary>Nothing at all, or a demo whose seeding was interrupted: it may be seeded.</summary>
    Empty,

    /// <summary>The demo region.</summary>
    Full,

    /// <summary>Somebody's own data.</summary>
    Foreign,
}
