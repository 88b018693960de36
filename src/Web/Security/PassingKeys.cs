using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace SocialeKaart.Web.Security;

/// <summary>
/// Keys that live as long as the process. The framework makes one at start and would write it into the home folder of
/// whoever runs the site; as long as nobody signs in, nothing is protected with it and nothing needs to outlive a restart.
/// </summary>
public sealed class PassingKeys : IXmlRepository
{
    private readonly ConcurrentQueue<XElement> kept = new();

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() => [.. kept.Select(element => new XElement(element))];

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) => kept.Enqueue(new XElement(element));
}
