using Microsoft.AspNetCore.HttpOverrides;
using RoleCompare.Storage;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Hosting;

/// <summary>Who people are: those of this machine, or anybody on a server for many.</summary>
internal static class Modes
{
    /// <summary>On a server: whoever has a secret, for as long as they come.</summary>
    public static void AddHostedMode(this IServiceCollection services, HostedSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(made => settings.Open(made.GetRequiredService<TimeProvider>()));
        services.AddSingleton<HostedKeys>();
        services.AddSingleton<ProfileKeys>(made => made.GetRequiredService<HostedKeys>());
        services.AddHostedService<Retention>();
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in settings.Proxies)
                options.KnownIPNetworks.Add(proxy);
        });
    }

    /// <summary>On one's own machine: profiles have names.</summary>
    public static void AddLocalMode(this IServiceCollection services, string database)
    {
        services.AddSingleton(made => ProfileStore.OpenFile(database, made.GetRequiredService<TimeProvider>()));
        services.AddSingleton<LocalKeys>();
        services.AddSingleton<ProfileKeys>(made => made.GetRequiredService<LocalKeys>());
    }
}
