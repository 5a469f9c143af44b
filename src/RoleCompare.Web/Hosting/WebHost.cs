using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using RoleCompare.Catalog;
using RoleCompare.Catalog.Caching;
using RoleCompare.Comparing;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Paths;
using RoleCompare.Questionnaire;
using RoleCompare.Resumes;
using RoleCompare.Searching;
using RoleCompare.Web.Api;
using RoleCompare.Web.People;
using RoleCompare.Web.Questions;
using RoleCompare.Web.Results;
using RoleCompare.Web.Start;

namespace RoleCompare.Web.Hosting;

/// <summary>Builds the web app without its pages: services, and what every request goes through.</summary>
internal static class WebHost
{
    /// <summary>Where it listens unless it is told.</summary>
    public const string DefaultAddress = "http://127.0.0.1:5290";

    /// <summary>The most bytes of a request's body.</summary>
    public const int MaximumBody = 1_000_000;

    /// <summary>Builds it.</summary>
    /// <exception cref="RoleCompareException">A setting is not allowed, or the catalogue, the model or the database cannot be used.</exception>
    public static WebApplication Create(string[] args)
    {
        WebSettings.CheckArguments(args);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaximumBody;
        });
        var settings = WebSettings.Read(builder.Configuration);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        AddServices(builder.Services, settings);
        if (builder.Configuration["urls"] is null)
            builder.WebHost.UseUrls(DefaultAddress);
        if (settings.Hosted is null)
        {
            LoopbackOnly.Check(builder.Configuration["urls"] ?? DefaultAddress);

            // On one's own machine the log would only hide the address in the terminal.
            builder.Logging.AddFilter(typeof(RequestLog).FullName, LogLevel.Warning);
        }

        var app = builder.Build();
        if (settings.Hosted is not null)
            app.UseForwardedHeaders();
        app.UseHostFiltering();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<Faults>();
        if (settings.Hosted is not null)
            app.UseMiddleware<SecureOnly>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"RoleCompare is at {string.Join(" and ", app.Urls)} . Stop it with Ctrl-C."));
        return app;
    }

    private static void AddServices(IServiceCollection services, WebSettings settings)
    {
        var model = EmbeddingModel.Load(BuiltInModel);
        var index = CatalogIndex.Create(RoleCatalog.Load(settings.Catalog, CatalogCache.Default), model, ScoreWeightsFile.Load(BuiltInModel));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(index);
        services.AddSingleton(index.Catalog);
        services.AddSingleton(model);
        services.AddSingleton(_ => AdaptiveQuestionnaire.Create(index));
        services.AddSingleton(made => made.GetRequiredService<AdaptiveQuestionnaire>().Bank);
        services.AddSingleton(_ => ResumeReader.Create(index.Catalog, model));
        if (settings.Hosted is { } hosted)
            services.AddHostedMode(hosted);
        else
            services.AddLocalMode(settings.Database);
        services.AddSingleton<PeopleDirectory>();
        services.AddSingleton<ShownRankings>();
        services.AddSingleton<Standings>();
        services.AddSingleton<ExampleRanking>();
        services.AddSingleton<RoleSearch>();
        services.AddSingleton<PathFinder>();
        services.AddSingleton(_ => SentenceLikeness.Create(index.Catalog, model));
        services.AddRazorComponents();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = settings.Hosted is null ? "rolecompare-form" : "__Host-rolecompare-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = settings.Hosted is null ? CookieSecurePolicy.None : CookieSecurePolicy.Always;
        });
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = [.. settings.Hosted?.Hosts ?? ["localhost", "127.0.0.1", "[::1]"]]);
        services.AddProblemDetails();
        services.AddApi();

        // A form that was open when the program stopped can still be sent when it runs again.
        services.AddDataProtection()
            .SetApplicationName("RoleCompare")
            .PersistKeysToFileSystem(PrivateFolder.Create(settings.Keys));
    }

    private static string BuiltInModel => Path.Combine(AppContext.BaseDirectory, "models");
}
