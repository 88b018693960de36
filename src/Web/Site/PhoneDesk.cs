using Microsoft.Extensions.Options;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Site;

/// <summary>The number to ring for someone to search along, and whether they answer now.</summary>
public sealed class PhoneDesk
{
    // No exchange can assign it: the demo region must not make a stranger's telephone ring.
    private const string DemoNumber = "045-000 10 10";

    /// <summary>Works it out for this request.</summary>
    public PhoneDesk(IOptions<ContactOptions> options, RequestGeneration index, TimeProvider clock)
    {
        var contact = options.Value;
        Number = contact.Phone.Length == 0 && index.IfReady?.IsDemo == true ? DemoNumber : contact.Phone;
        Href = PhoneLink.To(Number);
        At = contact.Office.At(clock.GetUtcNow());
        HoursInWords = HoursWords.Week(contact.Office);
    }

    /// <summary>The number as people write it; empty when there is none.</summary>
    public string Number { get; }

    /// <summary>The <c>tel:</c> address; null when there is no number.</summary>
    public string? Href { get; }

    /// <summary>"Van maandag tot en met vrijdag, van 9 tot 17 uur."; empty when not known.</summary>
    public string HoursInWords { get; }

    /// <summary>Whether someone answers now.</summary>
    public LineMoment At { get; }
}
