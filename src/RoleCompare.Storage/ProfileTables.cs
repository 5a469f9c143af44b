using System.Data.Common;
using Dapper;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;

namespace RoleCompare.Storage;

/// <summary>The statements about the tables of profiles, answers and results; each runs within the caller's transaction.</summary>
/// <param name="database">Where they are.</param>
internal sealed class ProfileTables(Database database)
{
    private readonly StoredText _stored = new(database);

    /// <summary>All profiles, by name.</summary>
    public IReadOnlyList<SavedProfileSummary> List(DbConnection connection) => connection
        .Query<(string Name, string Created, long Answers, string? LastAnswer, long Results)>(
            """
            SELECT name, created_at,
                (SELECT count(*) FROM answers WHERE profile_id = profiles.id),
                (SELECT answered_at FROM answers WHERE profile_id = profiles.id ORDER BY number DESC LIMIT 1),
                (SELECT count(*) FROM results WHERE profile_id = profiles.id)
            FROM profiles
            """)
        .OrderBy(row => row.Name, StringComparer.Ordinal)
        .Select(row => new SavedProfileSummary(
            _stored.Name(row.Name), _stored.Time(row.Created), (int)row.Answers, row.LastAnswer is { } last ? _stored.Time(last) : null, (int)row.Results))
        .ToList();

    /// <summary>The profile of a name; null when there is none.</summary>
    public SavedProfile? Find(DbConnection connection, ProfileName name)
    {
        var rows = connection.Query<(string Id, string? Base, string Created)>("SELECT id, base, created_at FROM profiles WHERE name = @Value", name);
        return rows.Select(row => Read(row.Id, name, row.Base, row.Created)).SingleOrDefault();
    }

    /// <summary>The profile of an id that stands in another table.</summary>
    public SavedProfile Get(DbConnection connection, string id)
    {
        var (name, basis, created) = connection.QuerySingle<(string Name, string? Base, string Created)>("SELECT name, base, created_at FROM profiles WHERE id = @id", new { id });
        return Read(id, _stored.Name(name), basis, created);
    }

    /// <summary>How many answers and kept rankings a profile has, whether they can be read or not; null when there is no such profile.</summary>
    public static (int Answers, int Results)? Count(DbConnection connection, ProfileName name)
    {
        var rows = connection.Query<(long Answers, long Results)>(
            """
            SELECT (SELECT count(*) FROM answers WHERE profile_id = profiles.id), (SELECT count(*) FROM results WHERE profile_id = profiles.id)
            FROM profiles WHERE name = @Value
            """,
            name);
        return rows.Select(row => ((int, int)?)((int)row.Answers, (int)row.Results)).SingleOrDefault();
    }

    /// <summary>All names as they stand there, in order.</summary>
    public static List<string> Names(DbConnection connection) => [.. connection.Query<string>("SELECT name FROM profiles").Order(StringComparer.Ordinal)];

    /// <summary>Whether the profile is still there; if so, nobody else changes it or adds to it until the transaction has ended.</summary>
    public bool Lock(DbConnection connection, SavedProfile profile) =>
        connection.ExecuteScalar<string>($"SELECT id FROM profiles WHERE id = @Id{database.RowLock}", profile) is not null;

    /// <summary>A profile's answers in the order given.</summary>
    public List<SavedAnswer> Answers(DbConnection connection, SavedProfile profile) => connection
        .Query<(long Number, string Question, string? Value, string Given)>("SELECT number, question, value, answered_at FROM answers WHERE profile_id = @Id ORDER BY number", profile)
        .Select(row => new SavedAnswer((int)row.Number, new Answer(_stored.Text(row.Question)!, _stored.Text(row.Value)), _stored.Time(row.Given)))
        .ToList();

    /// <summary>A profile's kept rankings in the order of time.</summary>
    public List<SavedResult> Results(DbConnection connection, SavedProfile profile) => QueryResults(connection, "ORDER BY number", profile);

    /// <summary>The ranking that was kept last; null when there is none.</summary>
    public SavedResult? LastResult(DbConnection connection, SavedProfile profile) => QueryResults(connection, "ORDER BY number DESC LIMIT 1", profile).SingleOrDefault();

    /// <summary>The number of a profile's next answer.</summary>
    public static int NextAnswer(DbConnection connection, SavedProfile profile) =>
        (int)connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) + 1 FROM answers WHERE profile_id = @Id", profile);

    /// <summary>Adds a profile.</summary>
    public static SavedProfile Insert(DbConnection connection, ProfileName name, Profile? basis, DateTimeOffset created)
    {
        var profile = new SavedProfile(Guid.CreateVersion7(created).ToString(), name, basis, created);
        connection.Execute(
            "INSERT INTO profiles (id, name, base, created_at) VALUES (@Id, @Name, @Base, @Created)",
            new { profile.Id, Name = name.Value, Base = basis is null ? null : StoredText.Of(basis), Created = Timestamp.Of(created) });
        return profile;
    }

    /// <summary>Adds an answer.</summary>
    public void Insert(DbConnection connection, SavedProfile profile, SavedAnswer saved) => connection.Execute(
        "INSERT INTO answers (profile_id, number, question, value, answered_at) VALUES (@Id, @Number, @Question, @Value, @Given)",
        new { profile.Id, saved.Number, Question = _stored.Of(saved.Answer.Question), Value = _stored.Of(saved.Answer.Value), Given = Timestamp.Of(saved.Given) });

    /// <summary>Adds a kept ranking.</summary>
    public static void Insert(DbConnection connection, SavedProfile profile, SavedResult result) => connection.Execute(
        "INSERT INTO results (profile_id, number, catalog_fingerprint, profile, ranking, kept_at) VALUES (@Id, @Number, @Fingerprint, @Profile, @Ranking, @Kept)",
        new
        {
            profile.Id,
            result.Number,
            Fingerprint = result.CatalogFingerprint,
            Profile = StoredText.Of(result.Profile),
            Ranking = StoredText.Of(result.Ranking),
            Kept = Timestamp.Of(result.Kept),
        });

    /// <summary>Deletes a profile with all that belongs to it; false when there is none.</summary>
    public static bool Delete(DbConnection connection, ProfileName name) => connection.Execute("DELETE FROM profiles WHERE name = @Value", name) > 0;

    private SavedProfile Read(string id, ProfileName name, string? basis, string created) => new(id, name, basis is null ? null : _stored.Profile(basis), _stored.Time(created));

    private List<SavedResult> QueryResults(DbConnection connection, string order, SavedProfile profile) => connection
        .Query<(long Number, string Fingerprint, string Profile, string Ranking, string Kept)>(
            $"SELECT number, catalog_fingerprint, profile, ranking, kept_at FROM results WHERE profile_id = @Id {order}", profile)
        .Select(row => new SavedResult((int)row.Number, row.Fingerprint, _stored.Profile(row.Profile), _stored.Ranking(row.Ranking), _stored.Time(row.Kept)))
        .ToList();
}
