using RoleCompare.OpenAI;
using Xunit;

namespace RoleCompare.Tests.OpenAI;

public sealed class EndpointRetriesTests
{
    private readonly ImmediateTime _time = new();

    [Fact]
    public async Task A_request_that_came_too_early_is_sent_again_after_the_wait_that_the_server_asks_for()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(429, retryAfter: "7"), EndpointAnswers.Good());

        Assert.Equal([[0.6f, 0.8f]], await EmbedAsync(endpoint, retries: 1));
        Assert.Equal([TimeSpan.FromSeconds(7)], _time.Waits);
        Assert.Equal(["text", "text"], endpoint.Texts);
    }

    [Fact]
    public async Task A_wait_may_be_given_as_a_date()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(503, retryAfter: ImmediateTime.Now.AddSeconds(20).ToString("R")), EndpointAnswers.Good());

        await EmbedAsync(endpoint, retries: 1);

        Assert.Equal([TimeSpan.FromSeconds(20)], _time.Waits);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("soon")]
    [InlineData("Sun, 22 Nov 2026 11:59:00 GMT")]
    public async Task What_asks_for_no_wait_does_not_shorten_our_own(string retryAfter)
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(429, retryAfter: retryAfter), EndpointAnswers.Good());

        await EmbedAsync(endpoint, retries: 1);

        Assert.Equal([TimeSpan.FromMilliseconds(100)], _time.Waits);
    }

    [Fact]
    public async Task A_wait_shorter_than_our_own_does_not_shorten_it()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(429, retryAfter: "1"), EndpointAnswers.Good());

        await Endpoints.EmbedAsync(endpoint.Settings() with { Retries = 1, RetryDelay = TimeSpan.FromSeconds(4) }, ["text"], _time);

        Assert.Equal([TimeSpan.FromSeconds(4)], _time.Waits);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_long_wait_is_given_up_at_once()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(429, retryAfter: "3600"));

        var fault = await FailAsync(endpoint, retries: 5);

        Assert.EndsWith("It asks to wait 3600 seconds.", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_time.Waits);
        Assert.Single(endpoint.Requests);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_fault_that_may_pass_is_tried_again(int status)
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(status), EndpointAnswers.Good());

        Assert.Equal([[0.6f, 0.8f]], await EmbedAsync(endpoint, retries: 1));
    }

    [Fact]
    public async Task A_cut_connection_is_tried_again()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Cut(), EndpointAnswers.Good());

        Assert.Equal([[0.6f, 0.8f]], await EmbedAsync(endpoint, retries: 1));
    }

    [Fact]
    public async Task A_server_that_keeps_failing_is_given_up_after_waits_that_double()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(500, "out of memory"));

        var fault = await FailAsync(endpoint, retries: 3);

        Assert.Equal(EndpointFault.Overloaded, fault.Fault);
        Assert.EndsWith("It says: \"out of memory\". It was tried 4 times.", fault.Message, StringComparison.Ordinal);
        Assert.Equal([100, 200, 400], _time.Waits.Select(wait => wait.TotalMilliseconds));
        Assert.Equal(4, endpoint.Requests.Count);
    }

    [Fact]
    public async Task No_wait_of_our_own_is_longer_than_half_a_minute()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(500));

        await FailAsync(endpoint, retries: 10);

        Assert.Equal(TimeSpan.FromSeconds(30), _time.Waits.Last());
        Assert.Equal(10, _time.Waits.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    public async Task What_does_not_pass_is_not_tried_again(int status)
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(status));

        await FailAsync(endpoint, retries: 5);

        Assert.Single(endpoint.Requests);
    }

    [Fact]
    public async Task Batches_that_are_done_are_not_sent_again()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(), EndpointAnswers.Status(500), EndpointAnswers.Good());

        await Endpoints.EmbedAsync(endpoint.Settings() with { Retries = 1, BatchSize = 1 }, ["first", "second"], _time);

        Assert.Equal(["first", "second", "second"], endpoint.Texts);
    }

    private Task<List<float[]>> EmbedAsync(FakeEndpoint endpoint, int retries) =>
        Endpoints.EmbedAsync(endpoint.Settings() with { Retries = retries, RetryDelay = TimeSpan.FromMilliseconds(100) }, ["text"], _time);

    private Task<EndpointException> FailAsync(FakeEndpoint endpoint, int retries) =>
        Endpoints.FailAsync(endpoint.Settings() with { Retries = retries, RetryDelay = TimeSpan.FromMilliseconds(100) }, _time);
}
