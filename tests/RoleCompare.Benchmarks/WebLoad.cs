using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace RoleCompare.Benchmarks;

/// <summary>
/// How the web app serves: start, memory, weight of the first page, answers saved, and pages under load by wrk at 32 connections beside an empty endpoint of the same server. The program is started as a process of its own with a database of its own.
/// </summary>
internal static partial class WebLoad
{
    private const string Address = "http://127.0.0.1:5393";
    private const string EmptyAddress = "http://127.0.0.1:5394";
    private const int Starts = 7;
    private const int Answers = 500;
    private const string Person = "somebody";
    private const int AnswersOfAPerson = 30;

    /// <summary>Measures and prints.</summary>
    /// <param name="program">The published program.</param>
    public static async Task RunAsync(string program)
    {
        if (!File.Exists(program))
            throw new FileNotFoundException($"There is no program '{program}'. Publish it first: dotnet publish src/RoleCompare.Web -c Release --use-current-runtime -o DIR", program);
        var folder = Directory.CreateTempSubdirectory("rolecompare-load-").FullName;
        try
        {
            await StartsAsync(program, folder);
            using var server = await StartAsync(program, Path.Combine(folder, "load.db"));
            await WeightAsync();
            var times = await AnswerAsync("saves", Answers);
            Console.WriteLine($"an answer saved: median {times[Answers / 2]:0.0} ms, 99 in 100 within {times[Answers * 99 / 100]:0.0} ms ({Answers} answers, one after the other)");
            await AnswerAsync(Person, AnswersOfAPerson);
            Console.WriteLine($"{"32 connections, 10 s",-34} {"requests/s",10} {"p50",9} {"p99",9}");
            await using var empty = Empty();
            await empty.StartAsync();
            foreach (var (name, address) in new[] { ("an empty endpoint", EmptyAddress), ("/results", $"{Address}/results"), ("/questions/skills.python", $"{Address}/questions/skills.python"), ("/roles/mlops-engineer", $"{Address}/roles/mlops-engineer") })
                Wrk(name, address);
            Stop(server);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task StartsAsync(string program, string folder)
    {
        var (times, memory) = (new List<double>(), new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            var watch = Stopwatch.StartNew();
            using var server = await StartAsync(program, Path.Combine(folder, $"start-{i}.db"));
            times.Add(watch.Elapsed.TotalMilliseconds);
            await Task.Delay(TimeSpan.FromSeconds(2));
            server.Refresh();
            memory.Add(server.WorkingSet64 / 1e6);
            Stop(server);
        }

        Console.WriteLine($"ready after {Median(times):0} ms (median of {Starts}; {times.Min():0} to {times.Max():0}), {Median(memory):0} MB two seconds later");
    }

    private static async Task WeightAsync()
    {
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        var total = 0;
        foreach (var file in (string[])["/", "/site.css", "/site.js", "/_framework/blazor.web.js", "/favicon.svg"])
            total += (await client.GetByteArrayAsync(Address + file)).Length;
        Console.WriteLine($"first page with style, scripts and icon: {total / 1e3:0.0} KB as sent");
    }

    // The times of the last answers, sorted.
    private static async Task<List<double>> AnswerAsync(string person, int count)
    {
        var cookies = new CookieContainer();
        cookies.Add(new Uri(Address), new Cookie("rolecompare-profile", person));
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(Address) };
        var token = Token().Match(await client.GetStringAsync("/questions/goals")).Groups[1].Value;
        await SendAsync("goals", "I would like to keep machine learning models healthy in production rather than only the servers below them.");
        await SendAsync("experience", "Built the deployment pipelines for 60 services and carried the pager for the checkout. Helped the data scientists to put their first model behind an API.");
        await SendAsync("currentRole", "DevOps engineer");
        foreach (var skill in (string[])["kubernetes", "infrastructure-as-code", "docker", "observability", "linux"])
            await SendAsync($"skills.{skill}", "4");
        var times = new List<double>();
        for (var i = 0; i < count; i++)
        {
            var watch = Stopwatch.StartNew();
            await SendAsync("skills.python", $"{i % 4}");
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times;

        async Task SendAsync(string question, string answer)
        {
            using var response = await client.PostAsync($"/questions/{question}", new FormUrlEncodedContent([new("answer", answer), new("__RequestVerificationToken", token)]));
            if (response.StatusCode != HttpStatusCode.SeeOther)
                throw new InvalidOperationException($"The answer to {question} was not taken: {response.StatusCode}.");
        }
    }

    private static WebApplication Empty()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(EmptyAddress);
        var app = builder.Build();
        app.MapGet("/", () => "");
        return app;
    }

    private static void Wrk(string name, string address)
    {
        Run(address, 3);
        var lines = Run(address, 10);
        string Find(string start) => lines.First(line => line.TrimStart().StartsWith(start, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];
        Console.WriteLine($"{name,-34} {Find("Requests/sec:"),10} {Find("50%"),9} {Find("99%"),9}");

        static string[] Run(string address, int seconds)
        {
            using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", "-c32", $"-d{seconds}s", "--latency", "-H", $"Cookie: rolecompare-profile={Person}", address]) { UseShellExecute = false, RedirectStandardOutput = true })!;
            var output = wrk.StandardOutput.ReadToEnd();
            wrk.WaitForExit();
            return output.Contains("Non-2xx", StringComparison.Ordinal) ? throw new InvalidOperationException(output) : output.Split('\n');
        }
    }

    private static async Task<Process> StartAsync(string program, string database)
    {
        var process = Process.Start(new ProcessStartInfo(program, ["--urls", Address, "--database", database]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                if ((await client.GetAsync($"{Address}/readyz")).IsSuccessStatusCode)
                    return process;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5);
            }
        }
    }

    private static void Stop(Process process)
    {
        process.Kill();
        process.WaitForExit();
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
