using RoleCompare.OpenAI;
using Xunit;

namespace RoleCompare.Tests.OpenAI;

/// <summary>Every way in which an endpoint fails is told as what it is, with the endpoint's name and what to do.</summary>
public sealed class EndpointFaultsTests
{
    [Theory]
    [InlineData(401, EndpointFault.KeyRefused, "No key is configured")]
    [InlineData(403, EndpointFault.KeyRefused, "No key is configured")]
    [InlineData(404, EndpointFault.NotFound, "Check 'address'")]
    [InlineData(400, EndpointFault.Rejected, "It says: \"This text is too long.\".")]
    [InlineData(422, EndpointFault.Rejected, "It says: \"This text is too long.\".")]
    [InlineData(408, EndpointFault.Overloaded, "it waited too long")]
    [InlineData(429, EndpointFault.Overloaded, "too many requests")]
    [InlineData(503, EndpointFault.Overloaded, "a fault of the server")]
    public async Task A_status_is_told_as_what_it_means(int status, EndpointFault fault, string part)
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(status, "This text is too long."));

        await ExpectAsync(endpoint, fault, part);
    }

    [Fact]
    public async Task What_a_server_says_is_shortened_and_has_no_control_characters()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(400, "bad\r\n\u001b[31mrolecompare: all is well" + new string('x', 5000)));

        var message = (await ExpectAsync(endpoint, EndpointFault.Rejected, "bad [31mrolecompare: all is well")).Message;

        Assert.DoesNotContain(message, char.IsControl);
        Assert.InRange(message.Length, 300, 600);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await FakeEndpoint.StartAsync();
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(307, location: $"{elsewhere.Address}/embeddings"));

        await ExpectAsync(endpoint, EndpointFault.Redirected, $"on {elsewhere.Address.Authority};");
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_slow_answer_is_given_up()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Never());

        var fault = await Endpoints.FailAsync(endpoint.Settings() with { Timeout = TimeSpan.FromMilliseconds(20), Retries = 3 });

        Assert.Equal(EndpointFault.TimedOut, fault.Fault);
        Assert.Contains("did not answer within 0.02 seconds. Raise 'timeoutSeconds'", fault.Message);
    }

    [Fact]
    public async Task A_connection_that_is_cut_in_the_middle_of_an_answer_is_told()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Cut());

        await ExpectAsync(endpoint, EndpointFault.Connection, "the connection was cut");
    }

    [Fact]
    public async Task A_server_that_does_not_run_is_told()
    {
        var endpoint = await FakeEndpoint.StartAsync();
        var settings = endpoint.Settings();
        await endpoint.DisposeAsync();

        var fault = await Endpoints.FailAsync(settings);

        Assert.Equal(EndpointFault.Connection, fault.Fault);
        Assert.StartsWith($"{settings.Address} (model test-model) cannot be reached", fault.Message, StringComparison.Ordinal);
        Assert.NotNull(fault.InnerException);
    }

    [Theory]
    [InlineData("<html><body>It works!</body></html>")]
    [InlineData("")]
    [InlineData("[1, 2]")]
    [InlineData("{\"data\": [{\"index\": 0}, {\"index\": 1}]}")]
    [InlineData("{\"data\": [{\"index\": 0, \"embedding\": [1, \"x\"]}, {\"index\": 1, \"embedding\": [1]}]}")]
    [InlineData("{\"data\": [{\"index\": 0, \"embedding\": \"!\"}, {\"index\": 1, \"embedding\": [1]}]}")]
    public async Task An_answer_that_is_none_is_told(string body)
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Body(body));

        await ExpectAsync(endpoint, EndpointFault.Unreadable, "did not answer as an OpenAI-compatible endpoint");
    }

    [Fact]
    public async Task An_answer_that_has_no_end_in_sight_is_not_read_to_its_end()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Body(new string(' ', 3 << 20)));

        var fault = await Endpoints.FailAsync(endpoint.Settings() with { BatchSize = 1 });

        Assert.Equal(EndpointFault.Unreadable, fault.Fault);
        Assert.Contains("too long to be vectors", fault.Message);
    }

    [Theory]
    [InlineData("{\"data\": []}", "gave 0 vectors for 2 texts")]
    [InlineData("{\"error\": \"no such model\"}", "gave 0 vectors for 2 texts")]
    [InlineData("{\"data\": [{\"index\": 0, \"embedding\": [1]}, {\"index\": 1, \"embedding\": [1]}, {\"index\": 2, \"embedding\": [1]}]}", "gave 3 vectors for 2 texts")]
    [InlineData("{\"data\": [{\"index\": 1, \"embedding\": [1]}, {\"index\": 1, \"embedding\": [1]}]}", "'index' is 1 out of turn")]
    [InlineData("{\"data\": [{\"index\": 0, \"embedding\": [1]}, {\"index\": 2, \"embedding\": [1]}]}", "'index' is 2 out of turn")]
    public async Task Vectors_that_do_not_go_with_the_texts_are_refused(string body, string part)
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Body(body));

        await ExpectAsync(endpoint, EndpointFault.WrongCount, part);
    }

    [Fact]
    public async Task A_length_other_than_the_one_asked_for_is_refused()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        var fault = await Endpoints.FailAsync(endpoint.Settings() with { Dimensions = 3 });

        Assert.Equal(EndpointFault.WrongLength, fault.Fault);
        Assert.Contains("gave a vector of 2 elements; 'dimensions' asks for 3.", fault.Message);
    }

    [Fact]
    public async Task A_length_that_changes_from_one_batch_to_the_next_is_refused()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(), EndpointAnswers.Good(_ => [1, 2, 3]));

        var fault = await Endpoints.FailAsync(endpoint.Settings() with { BatchSize = 1 });

        Assert.Equal(EndpointFault.WrongLength, fault.Fault);
        Assert.Contains("gave a vector of 3 elements; those before had 2.", fault.Message);
    }

    [Fact]
    public async Task A_vector_without_elements_is_refused()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(_ => [], asText: false));

        await ExpectAsync(endpoint, EndpointFault.WrongLength, "gave a vector of 0 elements");
    }

    [Fact]
    public async Task Another_model_than_before_is_refused()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(), EndpointAnswers.Good(model: "other-model"));

        var fault = await Endpoints.FailAsync(endpoint.Settings() with { BatchSize = 1 });

        Assert.Equal(EndpointFault.ModelChanged, fault.Fault);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.MaxValue)]
    public async Task A_vector_that_is_not_finite_is_refused(float element)
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(text => text == "two" ? [1, element] : [1, 2]));

        await ExpectAsync(endpoint, EndpointFault.NotFinite, "not a finite number");
    }

    [Fact]
    public async Task Numbers_too_large_for_an_element_are_refused()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Body("{\"data\": [{\"index\": 0, \"embedding\": [1e400]}, {\"index\": 1, \"embedding\": [1]}]}"));

        await ExpectAsync(endpoint, EndpointFault.NotFinite, "not a finite number");
    }

    [Fact]
    public async Task An_answer_that_is_refused_sets_neither_model_nor_length()
    {
        EndpointAnswer[] bad =
        [
            EndpointAnswers.Good(_ => [1, float.NaN, 3], model: "bad-model"),
            EndpointAnswers.Good(text => new float[text.Length], model: "bad-model"),
        ];
        await using var endpoint = await FakeEndpoint.StartAsync([.. bad, EndpointAnswers.Good()]);
        using var generator = EndpointEmbeddings.Create(endpoint.Settings());

        foreach (var expected in (EndpointFault[])[EndpointFault.NotFinite, EndpointFault.WrongLength])
        {
            var fault = await Assert.ThrowsAsync<EndpointException>(() => generator.GenerateAsync(["one", "three"], cancellationToken: TestContext.Current.CancellationToken));
            Assert.Equal(expected, fault.Fault);
        }

        Assert.Equal(2, (await generator.GenerateAsync(["one"], cancellationToken: TestContext.Current.CancellationToken))[0].Vector.Length);
    }

    private static async Task<EndpointException> ExpectAsync(FakeEndpoint endpoint, EndpointFault expected, string part)
    {
        var fault = await Endpoints.FailAsync(endpoint.Settings());

        Assert.Equal(expected, fault.Fault);
        Assert.StartsWith($"{endpoint.Address} (model test-model)", fault.Message, StringComparison.Ordinal);
        Assert.Contains(part, fault.Message);
        Assert.Single(endpoint.Requests);
        return fault;
    }
}
