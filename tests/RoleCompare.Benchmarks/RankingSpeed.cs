using System.Diagnostics;
using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Benchmarks;

/// <summary>
/// How long a ranking of all roles takes on one core, for a profile of ten sentences and twenty skills, with everything from the words to the order; what it allocates; and beside it, in
/// turn in the same run, a plain double loop over the same vectors and skills, and reading as many bytes as the vectors have once, which nothing that looks at all of them can beat.
/// </summary>
internal static class RankingSpeed
{
    private const int WarmUps = 300;
    private const int Rounds = 2000;
    private const int NaiveEvery = 20;
    private const int Top = 10;
    private const int FloatsPerPass = 8;

    /// <summary>Measures a catalogue.</summary>
    public static void Run(string folder)
    {
        var catalog = RoleCatalog.Load(folder);
        var index = CatalogIndex.Create(catalog, EmbeddingModel.Load(Delivered.Model), ScoreWeightsFile.Load(Delivered.Model));
        var (matcher, buffer, profile) = (new RoleMatcher(index), new RankingBuffer(), ProfileFor(catalog));
        var naive = new NaiveRanking(index);
        var bytes = new float[index.Vectors.FieldCount * index.Vectors.Dimensions];
        Array.Fill(bytes, 0.5f);
        Console.WriteLine($"{catalog.Roles.Count} roles, {index.Vectors.FieldCount} texts, {bytes.Length * sizeof(float) / 1e6:0.0} MB of vectors");

        // The plain loop finds the same: what is faster is not something else.
        var (fast, slow) = (matcher.Rank(profile).Matches[0].Role.Id, naive.Best(profile));
        Console.WriteLine($"first: {fast}; by the plain loop: {slow}");

        var (ours, plain, read, allocated) = (new List<double>(), new List<double>(), new List<double>(), 0L);
        var sum = 0f;
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var ranking = matcher.Rank(profile, buffer);
            for (var place = 0; place < Top; place++)
                sum += (float)ranking.Matches[place].Score.Value;
            if (round >= 0)
                ours.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (round % NaiveEvery != 0)
                continue;
            start = Stopwatch.GetTimestamp();
            naive.Best(profile);
            if (round >= 0)
                plain.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            start = Stopwatch.GetTimestamp();
            sum += ReadOnce(bytes);
            if (round >= 0)
                read.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Tell("ranking", ours);
        Tell("plain double loop", plain);
        Tell("reading the bytes once", read);
        Console.WriteLine($"plain loop / ranking {Median(plain) / Median(ours):0.0}; ranking / reading {Median(ours) / Median(read):0.0} (medians)");
        Console.WriteLine($"{allocated:N0} bytes allocated by one ranking with its first {Top} scores ({sum:0})");
    }

    private static float ReadOnce(float[] values)
    {
        var sum = System.Numerics.Vector<float>.Zero;
        var width = System.Numerics.Vector<float>.Count;
        for (var i = 0; i <= values.Length - (FloatsPerPass * width); i += FloatsPerPass * width)
        {
            for (var part = 0; part < FloatsPerPass; part++)
                sum += new System.Numerics.Vector<float>(values, i + (part * width));
        }

        return System.Numerics.Vector.Sum(sum);
    }

    private static Profile ProfileFor(RoleCatalog catalog) => new()
    {
        Skills = [.. catalog.Skills.Where((_, place) => place % Math.Max(1, catalog.Skills.Count / 20) == 0).Take(20).Select((skill, place) => new StatedSkill(skill.Name, SkillLevel.Create((place % 5) + 1)))],
        Goals = "I want to keep machines and services running. I like calming people when something has failed. I want to teach others what I know. I would like to plan the work of a small team. I hope to work outdoors now and then.",
        Experience = "Repaired pumps and motors for eight years. Kept the books of a garage. Trained six apprentices. Wrote the safety rules of the workshop. Ordered spare parts and bargained with suppliers.",
    };

    private static void Tell(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine($"{what,-24} median {Median(times),8:0.000} ms, p99 {times[(int)(times.Count * 0.99)],8:0.000} ms, most {times[^1],8:0.000} ms");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
