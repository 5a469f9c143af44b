using BenchmarkDotNet.Attributes;
using RoleCompare.Embedding;

namespace RoleCompare.Benchmarks;

/// <summary>What loading the delivered model and embedding job titles and sentences costs.</summary>
[MemoryDiagnoser]
public class EmbeddingBenchmarks
{
    private const int Texts = 1000;
    private const int Megabyte = 1_000_000;
    private readonly string[] _titles = new string[Texts];
    private readonly string[] _unknown = new string[Texts];
    private string _long = "";
    private string _endless = "";
    private EmbeddingModel _model = null!;
    private string _directory = null!;
    private float[] _vector = [];

    /// <summary>Finds the delivered model and makes the texts.</summary>
    [GlobalSetup]
    public void Load()
    {
        _directory = Delivered.Model;
        _model = EmbeddingModel.Load(_directory);
        _vector = new float[_model.Dimensions];
        string[] levels = ["Senior", "Lead", "Junior", "Chief"];
        string[] fields = ["Data", "Operations", "Machine Learning", "Software", "Product"];
        string[] jobs = ["Engineer", "Manager", "Analyst", "Officer", "Scientist", "Architect", "Specialist"];
        for (var i = 0; i < Texts; i++)
        {
            _titles[i] = $"{levels[i % levels.Length]} {fields[i % fields.Length]} {jobs[i % jobs.Length]}";
            _unknown[i] = $"{_titles[i].Replace("e", "ee")} x{i}";
        }

        _long = string.Join(". ", Enumerable.Repeat(_titles, 50).SelectMany(titles => titles))[..Megabyte];
        _endless = new string('e', Megabyte);
    }

    /// <summary>Reads and checks the model folder.</summary>
    [Benchmark]
    public EmbeddingModel LoadModel() => EmbeddingModel.Load(_directory);

    /// <summary>Titles of three known words.</summary>
    [Benchmark(OperationsPerInvoke = Texts)]
    public float Titles() => EmbedAll(_titles);

    /// <summary>Titles whose words are mostly unknown: put together from n-grams.</summary>
    [Benchmark(OperationsPerInvoke = Texts)]
    public float MisspelledTitles() => EmbedAll(_unknown);

    /// <summary>A text of a million characters, of known words: the time of one character.</summary>
    [Benchmark(OperationsPerInvoke = Megabyte)]
    public bool LongText() => _model.Embed(_long, _vector);

    /// <summary>A word of a million letters: the time of one letter.</summary>
    [Benchmark(OperationsPerInvoke = Megabyte)]
    public bool EndlessWord() => _model.Embed(_endless, _vector);

    private float EmbedAll(string[] texts)
    {
        foreach (var text in texts)
            _model.Embed(text, _vector);
        return _vector[0];
    }
}
