namespace SocialeKaart.Web.Tests.Stores;

/// <summary>These tests measure how soon a change is seen, and stop databases: they run when nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class StoresCollection
{
    public const string Name = "stores";
}
