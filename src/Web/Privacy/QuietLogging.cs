using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SocialeKaart.Web.Privacy;

/// <summary>
/// Nothing a visitor types, asks or connects from reaches a log, whatever level somebody configures. The framework writes the
/// query in many places and levels ("Request starting … ?wat="), so the rule stands at the one door every line goes through.
/// </summary>
public static class QuietLogging
{
    /// <summary>Puts the quiet factory in place of the framework's; providers and levels stay configurable as usual.</summary>
    public static void Add(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<ILoggerFactory, QuietLoggerFactory>());

    /// <summary>
    /// True for categories that may speak freely: our own, which log no request, and those of starting and stopping, which see none.
    /// </summary>
    public static bool MaySpeak(string category) =>
        category.StartsWith("SocialeKaart.", StringComparison.Ordinal)
        || category.StartsWith("Microsoft.Hosting.", StringComparison.Ordinal)
        || category.StartsWith("Microsoft.Extensions.Hosting.", StringComparison.Ordinal);
}
