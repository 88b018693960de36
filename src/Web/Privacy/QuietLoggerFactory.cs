using Microsoft.Extensions.Options;

namespace SocialeKaart.Web.Privacy;

/// <summary>The framework's logger factory, with a <see cref="QuietLogger"/> before every category that sees requests.</summary>
public sealed class QuietLoggerFactory(
    IEnumerable<ILoggerProvider> providers,
    IOptionsMonitor<LoggerFilterOptions> filters,
    IOptions<LoggerFactoryOptions> options) : ILoggerFactory
{
    private readonly LoggerFactory inner = new(providers, filters, options);

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName)
    {
        var logger = inner.CreateLogger(categoryName);
        return QuietLogging.MaySpeak(categoryName) ? logger : new QuietLogger(logger);
    }

    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    /// <inheritdoc/>
    public void Dispose() => inner.Dispose();
}
