using BenchmarkDotNet.Running;
using RoleCompare.Benchmarks;

switch (args)
{
    case ["cold-start", var program]:
        ColdStart.Run(program);
        break;
    case ["cold-start", var program, "--catalog", var catalog]:
        ColdStart.Run(program, catalog);
        break;
    case ["next-question"]:
        await NextQuestion.RunAsync(Delivered.Catalog);
        break;
    case ["next-question", "--catalog", var catalog]:
        await NextQuestion.RunAsync(catalog);
        break;
    case ["ranking"]:
        RankingSpeed.Run(Delivered.Catalog);
        break;
    case ["ranking", "--catalog", var catalog]:
        RankingSpeed.Run(catalog);
        break;
    case ["routes"]:
        Routes.Run(Delivered.Catalog);
        break;
    case ["routes", "--catalog", var catalog]:
        Routes.Run(catalog);
        break;
    case ["rank-ranges"]:
        RankRangeTimes.Run(Delivered.Catalog);
        break;
    case ["rank-ranges", "--catalog", var catalog]:
        RankRangeTimes.Run(catalog);
        break;
    case ["web", var program]:
        await WebLoad.RunAsync(program);
        break;
    case ["load", .. var builds]:
        LoadTime.Compare(builds);
        break;
    case ["load-once"]:
        LoadTime.Once();
        break;
    case ["encoders"]:
        return EncoderComparison.Run(onet: null);
    case ["encoders", "--onet", var release]:
        return EncoderComparison.Run(release);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ColdStart).Assembly).Run(args);
        break;
}

return 0;
