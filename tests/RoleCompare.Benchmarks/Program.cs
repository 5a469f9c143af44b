using BenchmarkDotNet.Running;
using RoleCompare.Benchmarks;

if (args is ["cold-start", var program])
    ColdStart.Run(program);
else
    BenchmarkSwitcher.FromAssembly(typeof(ColdStart).Assembly).Run(args);
