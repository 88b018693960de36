using SocialeKaart.Bench.Geo;

if (args is ["lookups"])
{
    Lookups.Run();
    return 0;
}

// Every step runs in a process of its own, so that its peak of memory is its own; the steps of one engine share a store.
if (BenchOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 2;
}

if (options.Step is { } step)
{
    await Steps.RunAsync(step, options);
    return 0;
}

var folder = Directory.CreateTempSubdirectory("sk-bench-geo-").FullName;
try
{
    Console.WriteLine($"{"",-10} {"step",-34} {"rows",11} {"seconds",9} {"cpu s",9} {"peak MB",9}");
    foreach (var engine in options.Engines)
        await BenchRun.AllAsync(options with { Folder = folder }, engine);
}
finally
{
    Directory.Delete(folder, recursive: true);
}

return 0;
