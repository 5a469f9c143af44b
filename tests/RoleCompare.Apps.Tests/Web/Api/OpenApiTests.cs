using System.Text.Json.Nodes;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Api;

/// <summary>What the API answers is what its own document says of it.</summary>
public sealed class OpenApiTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Profile = """{"skills": {"kubernetes": 4, "python": 1}, "goals": "I want to keep models healthy.", "currentRole": "devops-engineer", "constraints": {"maxSeniority": 4}}""";

    private static readonly (string Operation, string Address, string? Body)[] Requests =
    [
        ("GET /api/roles", "roles", null),
        ("GET /api/roles/{role}", "roles/mlops-engineer", null),
        ("GET /api/search", "search?text=calming%20production%20fires", null),
        ("POST /api/compare", "compare?role=mlops-engineer&role=devops-engineer", Profile),
        ("POST /api/recommend", "recommend", Profile),
        ("POST /api/explain/{role}", "explain/mlops-engineer?versus=platform-engineer", Profile),
        ("POST /api/what-if", "what-if?skill=docker=4&skill=kubernetes=-1", Profile),
        ("POST /api/paths", "paths?to=ml-platform-lead", Profile),
        ("POST /api/questionnaire/next", "questionnaire/next", """{"profile": {"skills": {"python": 3}}, "answers": [{"question": "goals", "value": null}]}"""),
    ];

    public static TheoryData<string> Operations => [.. Requests.Select(request => request.Operation)];

    [Fact]
    public async Task Every_operation_of_the_document_is_tried_here_and_no_page_is_in_it()
    {
        var document = await DocumentAsync();

        Assert.Equal("3.1", document["openapi"]!.GetValue<string>()[..3]);
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}"));
        Assert.Equal(Requests.Select(request => request.Operation).Order(), operations.Order());
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_answer_has_the_members_and_types_that_the_document_states(string operation)
    {
        var (_, address, body) = Requests.First(request => request.Operation == operation);
        var (method, path) = (operation.Split(' ')[0], operation.Split(' ')[1]);
        var document = await DocumentAsync();

        var answer = await server.SendAsync(new HttpMethod(method), address, body);

        var response = document["paths"]![path]![method.ToLowerInvariant()]!["responses"]![$"{(int)answer.Status}"]!;
        var faults = new List<string>();
        SchemaCheck.Check(document, response["content"]![answer.Type!]!["schema"]!, JsonNode.Parse(answer.Body), "", faults);
        Assert.Empty(faults);
        Assert.Equal(200, (int)answer.Status);
    }

    [Fact]
    public void The_check_finds_a_missing_an_unknown_and_a_wrong_member()
    {
        var schema = JsonNode.Parse("""{"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "integer"}, "b": {"type": "string"}}}""")!;
        var faults = new List<string>();

        SchemaCheck.Check(schema, schema, JsonNode.Parse("""{"a": 1.5, "c": 1}"""), "", faults);

        Assert.Equal(["/a is not integer", "/b is missing", "/c is not stated"], faults.Order());
    }

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await server.Client.GetStringAsync("/api/openapi.json"))!;
}
