namespace SocialeKaart.Web.Privacy;

/// <summary>An exception as it may be logged: its type and where it happened, without its text, which can hold what a visitor typed.</summary>
public sealed class WithheldException : Exception
{
    private readonly string where;

    private WithheldException(Exception failure, WithheldException? inner)
        : base(failure.GetType().FullName, inner) => where = failure.StackTrace ?? "";

    /// <inheritdoc/>
    public override string? StackTrace => where;

    /// <summary>Makes it of an exception and of the ones inside it.</summary>
    public static WithheldException From(Exception failure) =>
        failure as WithheldException ?? new(failure, failure.InnerException is { } inner ? From(inner) : null);

    /// <summary>Type, place, and the same of the exception inside.</summary>
    public override string ToString()
    {
        var own = $"{Message} (its text is withheld){Environment.NewLine}{where}";
        return InnerException is null ? own : $"{own}{Environment.NewLine} ---> {InnerException}";
    }
}
