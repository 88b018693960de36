using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SocialeKaart.Web.Tests.Privacy;

/// <summary>Keeps the name, the tags and the events of every trace, and the tags of every measurement, as text.</summary>
public sealed class CapturedTraces : IDisposable
{
    private readonly ActivityListener listener;
    private readonly MeterListener meters = new();
    private readonly ConcurrentQueue<string> tags = new();

    /// <summary>Listens from now on.</summary>
    public CapturedTraces()
    {
        listener = new()
        {
            ShouldListenTo = source => IsTheSites(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                tags.Enqueue(activity.DisplayName);
                foreach (var (name, value) in activity.TagObjects)
                    tags.Enqueue($"{name}={value}");
                foreach (var happened in activity.Events)
                    tags.Enqueue(happened.Name + string.Join(';', happened.Tags));
            },
        };
        ActivitySource.AddActivityListener(listener);
        meters.InstrumentPublished = (instrument, hearing) =>
        {
            if (IsTheSites(instrument.Meter.Name))
                hearing.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((instrument, _, measured, _) => Keep(instrument, measured));
        meters.SetMeasurementEventCallback<int>((instrument, _, measured, _) => Keep(instrument, measured));
        meters.SetMeasurementEventCallback<double>((instrument, _, measured, _) => Keep(instrument, measured));
        meters.Start();
    }

    /// <summary>What was heard so far.</summary>
    public IReadOnlyCollection<string> Tags => [.. tags];

    /// <inheritdoc/>
    public void Dispose()
    {
        listener.Dispose();
        meters.Dispose();
    }

    /// <summary>The test's own HTTP client speaks as well, under this name; it is no part of the site.</summary>
    private static bool IsTheSites(string name) => !name.Contains("System.Net", StringComparison.Ordinal);

    private void Keep(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> measured)
    {
        foreach (var (name, value) in measured)
            tags.Enqueue($"{instrument.Name}: {name}={value}");
    }
}
