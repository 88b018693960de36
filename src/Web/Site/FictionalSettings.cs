using Microsoft.Extensions.Options;

namespace SocialeKaart.Web.Site;

/// <summary>Warns at every start while residents would be sent to an address that cannot exist: those that come along end in <c>.example</c> (RFC 2606).</summary>
public sealed partial class FictionalSettings(IOptions<SiteOptions> options, ILogger<FictionalSettings> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (name, address) in (ReadOnlySpan<(string, string)>)[(nameof(SiteOptions.Mail), options.Value.Mail), (nameof(SiteOptions.ComplaintMail), options.Value.ComplaintMail)])
        {
            if (address.EndsWith(".example", StringComparison.OrdinalIgnoreCase))
                Fictional(logger, name, address);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(5301, LogLevel.Warning, "SocialeKaart:Site:{Name} is still the fictional {Address}: set it before residents come")]
    private static partial void Fictional(ILogger logger, string name, string address);
}
