using BenchmarkDotNet.Running;
using RoleCompare.Benchmarks;

switch (args)
{
    case ["cold-start", var program]:
        ColdStart.Run(program);
        break;
    case ["load", .. var builds]:
        LoadTime.Compare(builds);
        break;
    case ["load-once"]:
        LoadTime.Once();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ColdStart).Assembly).Run(args);
        break;
}
