namespace SocialeKaart.Web.Privacy;

/// <summary>
/// Lets through warnings and worse, as the bare template ("The request to {Path} failed") without its values, with the
/// exception's type and place only, and no scope (the framework's scope holds the path).
/// </summary>
public sealed class QuietLogger(ILogger inner) : ILogger
{
    private const string TemplateKey = "{OriginalFormat}";

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning && inner.IsEnabled(logLevel);

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;

        var withheld = exception is null ? null : WithheldException.From(exception);
        var template = TemplateOf(state);
        inner.Log(logLevel, eventId, template, withheld, static (text, _) => text);
    }

    private static string TemplateOf<TState>(TState state)
    {
        if (state is IReadOnlyList<KeyValuePair<string, object?>> values)
        {
            foreach (var (key, value) in values)
            {
                if (key == TemplateKey && value is string template)
                    return template;
            }
        }

        return "(text withheld)";
    }
}
