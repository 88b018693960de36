namespace SocialeKaart.Cli.Tests;

/// <summary>Commands write to the console and read the environment, and a process has one of each: these tests run one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SkCollection : ICollectionFixture<DemoStores>
{
    public const string Name = "sk";
}
