using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace RoleCompare.Apps.Tests.Notebooks;

/// <summary>
/// Runs cells one after the other as the .NET kernel does: what one defines the next ones see, and the value of a last expression without a semicolon
/// is what a cell shows. A line <c>#r "…/NAME.dll"</c> makes the assembly of that name usable: the one beside the tests, wherever the line looks for it.
/// </summary>
internal sealed partial class Kernel
{
    // The kernel's own.
    private static readonly string[] Imports = ["System", "System.Text", "System.Threading.Tasks", "System.Linq", "System.IO", "System.Collections.Generic"];

    // Each file is opened once, so that a type is the same to every cell.
    private static readonly Dictionary<string, MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .DistinctBy(file => Path.GetFileNameWithoutExtension(file))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => (MetadataReference)MetadataReference.CreateFromFile(file));

    // The kernel's own as well: all of the framework.
    private static readonly ScriptOptions Start = ScriptOptions.Default.WithImports(Imports).WithMetadataResolver(new NoFurtherReferences()).WithReferences(
        References.Values.Where(reference => Path.GetDirectoryName(reference.Display) == Path.GetDirectoryName(typeof(object).Assembly.Location)));

    private readonly HashSet<string> _referenced = [];
    private ScriptOptions _options = Start;
    private ScriptState<object>? _state;

    /// <summary>Runs the code of a cell.</summary>
    /// <returns>What it shows, in each form; none where its last statement has no value.</returns>
    public async Task<IReadOnlyDictionary<string, string>> RunAsync(string code)
    {
        foreach (Match line in Reference().Matches(code))
            Refer(Assembly.Load(new AssemblyName(line.Groups["name"].Value)));
        var script = Reference().Replace(code, "");
        _state = _state is null
            ? await CSharpScript.RunAsync<object>(script, _options)
            : await _state.ContinueWithAsync<object>(script, _options);
        return Shown.Of(_state.ReturnValue);
    }

    // What an assembly builds on comes with it.
    private void Refer(Assembly assembly)
    {
        var name = assembly.GetName().Name!;
        if (!References.TryGetValue(name, out var reference) || Start.MetadataReferences.Contains(reference) || !_referenced.Add(name))
            return;
        _options = _options.AddReferences(reference);
        foreach (var other in assembly.GetReferencedAssemblies())
            Refer(Assembly.Load(other));
    }

    [GeneratedRegex("""^#r "\.\./[^"\n]*/(?<name>[\w.]+)\.dll"$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
