using RoleCompare.Import.Esco;
using RoleCompare.Import.Onet;
using RoleCompare.Tests.Import;
using RoleCompare.Training.Evaluation;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class TrainingOverlapTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public TrainingOverlapTests()
    {
        ReleaseFiles.WriteOnet(_folder);
        ReleaseFiles.WriteEsco(_folder);
        _folder.Write("set/corpus.jsonl", """
            {"id": "d0", "text": "chief maker 0"}
            {"id": "d1", "text": "somebody", "alt": ["Thing1-Creator"]}
            {"id": "d2", "text": "THING1 builder!"}
            {"id": "d3", "text": "Title2 Makers"}
            {"id": "d4", "text": "thing0 creator"}

            """);
        _folder.Write("set/queries.jsonl", """
            {"id": "q1", "text": "title0 makers"}
            {"id": "q2", "text": "Thing1 Builder"}
            {"id": "q3", "text": "nobody knows"}
            {"id": "q4", "text": "CM1"}

            """);

        // q1-d0: O*NET. q2-d1, q2-d2: ESCO. q3-d0, q4-d3 (another occupation), q1-d4: none.
        _folder.Write("set/qrels.tsv", "q1\t0\td0\t1\nq2\t0\td1\t1\nq2\t0\td2\t1\nq3\t0\td0\t1\nq4\t0\td3\t1\nq1\t0\td4\t1\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pairs_that_are_names_of_one_occupation_are_counted() =>
        Assert.Equal(new TrainingOverlap(6, 1, 2, 3, 0, 1, 1), Count(Onet(), Esco()));

    [Fact]
    public void One_release_counts_alone()
    {
        Assert.Equal(new TrainingOverlap(6, 1, 0, 1, 0, 1, 1), Count(Onet(), null));
        Assert.Equal(new TrainingOverlap(6, 0, 2, 2, 0, 1, 1), Count(null, Esco()));
    }

    [Fact]
    public void A_pair_across_two_occupations_that_training_takes_for_one_job_is_counted_apart()
    {
        var file = _folder.File("esco/occupations_en.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("thing0 builder", "maker0 reported"));

        Assert.Equal(new TrainingOverlap(6, 1, 2, 3, 1, 1, 1), Count(Onet(), Esco()));
    }

    [Fact]
    public void A_document_that_is_no_answer_does_not_make_a_query_one_by_name()
    {
        _folder.Write("set/queries.jsonl", File.ReadAllText(_folder.File("set/queries.jsonl")).Replace("\"Thing1 Builder\"", "\"Thing1 Builder\", \"exclude\": [\"d2\"]"));

        Assert.Equal(new TrainingOverlap(5, 1, 1, 2, 0, 0, 0), Count(Onet(), Esco()));
    }

    [Fact]
    public void A_link_compares_names_by_their_words_as_everything_does()
    {
        var file = _folder.File("esco/occupations_en.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("thing0 builder", "Maker0: (reported)"));

        Assert.Equal(new TrainingOverlap(6, 1, 2, 3, 1, 1, 1), Count(Onet(), Esco()));
    }

    [Fact]
    public void The_share_is_that_of_all_relevant_pairs() =>
        Assert.Equal(0.5, Count(Onet(), Esco()).SynonymShare);

    private OnetDatabase Onet() => OnetDatabase.Load(_folder.File("onet"));

    private EscoDataset Esco() => EscoDataset.Load(_folder.File("esco"));

    private TrainingOverlap Count(OnetDatabase? onet, EscoDataset? esco) =>
        TrainingOverlap.Count(OccupationNames.Create(onet, esco), EvaluationSet.Load(_folder.File("set")));
}
