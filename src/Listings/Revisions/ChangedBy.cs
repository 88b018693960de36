namespace SocialeKaart.Listings.Revisions;

/// <summary>Who made a change: a person, an import or the system itself.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Name">The person's name in the store, the import's source, or the job.</param>
public sealed record ChangedBy(ChangerKind Kind, string Name)
{
    /// <summary>An import from the named source.</summary>
    public static ChangedBy Import(string source) => new(ChangerKind.Import, source);

    /// <summary>The system itself.</summary>
    public static ChangedBy System(string job) => new(ChangerKind.System, job);

    /// <summary>A person.</summary>
    public static ChangedBy Person(string name) => new(ChangerKind.Person, name);
}
