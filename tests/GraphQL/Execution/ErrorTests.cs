using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public sealed class ErrorTests
{
    [Fact]
    public async Task What_a_resolver_throws_unawares_is_logged_and_hidden()
    {
        var log = new ListLogger();
        await using var service = await TestExecutor.CreateAsync(
            builder => builder.AddQueryType<Query>(),
            services => services.AddLogging(logging => logging.AddProvider(log)));

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["broken"],"extensions":{"code":"HC0008"}}],"data":{"broken":null}}""",
            await service.QueryAsync("{ broken }"));
        Assert.Equal(["A resolver failed at /broken.: System.InvalidOperationException: the password is 1234"], log.Entries);
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, 1)]
    [InlineData(400, 300)]
    public async Task An_answer_has_at_most_a_hundred_errors_and_the_number_of_the_others(int broken, int? omitted)
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        var answer = JsonNode.Parse(await service.QueryAsync($"{{ {string.Join(' ', Enumerable.Range(0, broken).Select(i => $"a{i}: broken"))} }}"))!;
        Assert.Equal(100, answer["errors"]!.AsArray().Count);
        Assert.Equal(omitted, (int?)answer["extensions"]?["omittedErrors"]);
        Assert.Equal(broken, answer["data"]!.AsObject().Count);
    }

    [Fact]
    public async Task A_message_that_repeats_a_long_name_of_the_request_is_cut()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        var answer = await service.QueryAsync($"{{ {new string('x', 100_000)} }}");
        Assert.InRange(answer.Length, 1000, 4000);
        Assert.Contains("…", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_of_exceptions_are_told_when_asked_for()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .ModifyRequestOptions(options => options.IncludeExceptionDetails = true));

        Assert.Contains("\"extensions\":{\"code\":\"HC0008\",\"message\":\"the password is 1234\",\"stackTrace\":", await service.QueryAsync("{ broken }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_explains_exceptions_of_the_application()
    {
        var log = new ListLogger();
        await using var service = await TestExecutor.CreateAsync(
            builder => builder
                .AddQueryType<Query>()
                .AddErrorFilter(error => error.Exception is InvalidOperationException
                    ? error.WithMessage("It is broken.").WithCode("BROKEN").SetExtension("hint", "mend it")
                    : error),
            services => services.AddLogging(logging => logging.AddProvider(log)));

        Assert.Equal(
            """{"errors":[{"message":"It is broken.","locations":[{"line":1,"column":3}],"path":["broken"],"extensions":{"code":"BROKEN","hint":"mend it"}}],"data":{"broken":null}}""",
            await service.QueryAsync("{ broken }"));
        Assert.Empty(log.Entries);
    }

    [Fact]
    public async Task A_field_is_answered_with_every_error_its_resolver_states()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """{"errors":[{"message":"one","locations":[{"line":1,"column":3}],"path":["several"],"extensions":{"code":"ONE"}},{"message":"two","locations":[{"line":1,"column":3}],"path":["several"]}],"data":{"several":null}}""",
            await service.QueryAsync("{ several }"));
    }

    [Fact]
    public async Task An_error_names_each_selection_that_was_merged_into_its_field()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3},{"line":1,"column":16}],"path":["broken"],"extensions":{"code":"HC0008"}}],"data":{"broken":null}}""",
            await service.QueryAsync("{ broken ... { broken } }"));
    }

    [Fact]
    public async Task A_value_that_its_scalar_cannot_represent_is_a_field_error()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        var response = await service.QueryAsync("{ nan }");

        Assert.Contains("Float cannot represent the value 'NaN' of System.Double for 'Query.nan'.", response, StringComparison.Ordinal);
        Assert.Contains("EXEC_INVALID_LEAF_VALUE", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"nan\":null}}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_fails_half_way_is_null()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        var response = await service.QueryAsync("{ lazy { several } }");

        Assert.Contains("\"path\":[\"lazy\"]", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"lazy\":null}}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_ended()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100)));

        Assert.Equal(
            """{"errors":[{"message":"The request exceeded the configured timeout of `00:00:00.1000000`.","extensions":{"allowed":0.1,"code":"HC0045","limit":"ExecutionTimeout"}}]}""",
            await service.QueryAsync("{ forever }"));
    }

    [Fact]
    public async Task A_request_that_the_client_gives_up_is_cancelled()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        using var client = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var request = OperationRequestBuilder.New().SetDocument("{ forever }").Build();
        var execution = service.Executor.ExecuteAsync(request, client.Token);

        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => execution);
    }

    public sealed class Query
    {
        public int? GetBroken() => throw new InvalidOperationException("the password is 1234");

        public int? GetSeveral() => throw new GraphQLException(
            ErrorBuilder.New().SetMessage("one").SetCode("ONE").Build(),
            ErrorBuilder.New().SetMessage("two").Build());

        public double? Nan => double.NaN;

        public IEnumerable<Query>? GetLazy()
        {
            yield return this;
            throw new InvalidOperationException("half way");
        }

        public async Task<int?> GetForeverAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 1;
        }
    }

    private sealed class ListLogger : ILoggerProvider, ILogger
    {
        public List<string> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Add($"{formatter(state, exception)}: {exception?.GetType()}: {exception?.Message}");
    }
}
