using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace SocialeKaart.Web.Tests.Privacy;

/// <summary>Keeps every log line as text, with its values, its exception and all scopes around it.</summary>
public sealed class CapturedLogs : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> lines = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    /// <summary>The lines so far.</summary>
    public IReadOnlyCollection<string> Lines => [.. lines];

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Capturing(categoryName, this);

    /// <inheritdoc/>
    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static string Written(object? value) => value is IEnumerable<KeyValuePair<string, object?>> pairs
        ? string.Join("; ", pairs.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}"))) + " " + value
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private sealed class Capturing(string category, CapturedLogs all) : ILogger
    {
        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var around = new List<string>();
            all.scopes.ForEachScope((scope, list) => list.Add(Written(scope)), around);
            all.lines.Enqueue($"{category} {logLevel} {formatter(state, exception)} | {Written(state)} | {exception} {exception?.Message} | {string.Join(" > ", around)}");
        }
    }
}
