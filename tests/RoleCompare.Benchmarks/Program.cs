using RoleCompare.Benchmarks;

if (args is ["cold-start", var program])
{
    ColdStart.Run(program);
    return 0;
}

Console.Error.WriteLine("Usage: cold-start PROGRAM");
return 2;
