using SocialeKaart.Geo.Storage;
using SocialeKaart.Web;
using SocialeKaart.Web.Hosting;

try
{
    var builder = WebApplication.CreateBuilder(SiteHost.Options(args));
    SiteHost.Configure(builder, args);
    WebServices.Add(builder);

    var app = builder.Build();
    WebPipeline.Use(app);
    await app.RunAsync();
    return 0;
}
catch (StoreUnusableException unusable)
{
    await Console.Error.WriteLineAsync(unusable.Message);
    return 2;
}
