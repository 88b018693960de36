using SocialeKaart.Browser.Tests.Visits;
using Xunit.Sdk;

namespace SocialeKaart.Browser.Tests.Pages;

/// <summary>All other pages pass: here is one that must not.</summary>
public sealed class AxeTests(Visitors visitors)
{
    [Theory]
    [InlineData("<img src='data:,'>", "image-alt")]
    [InlineData("<p style='color: #999'>Grijs op wit</p>", "color-contrast")]
    public async Task A_barrier_is_found(string barrier, string rule)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.Page.SetContentAsync($"<!DOCTYPE html><html lang='nl'><title>Proef</title><main><h1>Proef</h1>{barrier}</main></html>");

        var failure = await Assert.ThrowsAnyAsync<XunitException>(() => Axe.FindsNothingAsync(visitor.Page, "proef", [Look.Phone]));

        Assert.Contains(rule, failure.Message, StringComparison.Ordinal);
    }
}
