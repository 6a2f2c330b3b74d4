using KnowledgeGraph.Sources.Fetching;
using static KnowledgeGraph.Sources.Tests.Fetching.FetchRun;

namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>Files that do not come at once: the rest is asked for, on the condition that the file is still the same (RFC 9110, section 13.1.5).</summary>
public sealed class ResumeTests
{
    private const string Monday = "Mon, 05 Jan 2026 08:00:00 GMT";
    private const int Half = 150_000;

    [Theory]
    [InlineData(Tag, null, Tag)]
    [InlineData(Tag, Monday, Tag)]
    [InlineData(null, Monday, Monday)]
    public async Task After_a_break_only_the_rest_is_fetched(string? etag, string? lastModified, string condition)
    {
        await using var server = await FileServer.InTurnAsync(Answer.Broken(FileBytes, Half, etag, lastModified), RestAsAsked);
        using var run = new FetchRun();
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.Matches("^bytes=[1-9][0-9]*-$", server.Requests[1].Range!);
        Assert.Equal(condition, server.Requests[1].IfRange);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("W/\"weak\"")]
    public async Task Without_a_strong_name_of_the_version_the_file_is_fetched_anew(string? etag)
    {
        await using var server = await FileServer.InTurnAsync(Answer.Broken(FileBytes, Half, etag), Answer.Whole(FileBytes));
        using var run = new FetchRun();
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.Null(server.Requests[1].Range);
    }

    [Fact]
    public async Task A_version_that_changed_meanwhile_is_fetched_whole()
    {
        var next = Annotations("OMIM:200200");
        await using var server = await FileServer.InTurnAsync(Answer.Broken(FileBytes, Half, Tag), Answer.Whole(next, "\"v2\""));
        using var run = new FetchRun();
        run.AssertFetched(await run.OneAsync(server), next);
        Assert.NotNull(server.Requests[1].Range);
    }

    [Fact]
    public async Task A_part_that_was_not_asked_for_is_refused_and_the_file_fetched_anew()
    {
        await using var server = await FileServer.InTurnAsync(Answer.Broken(FileBytes, Half, Tag), Answer.Rest(FileBytes, 7, Tag), Answer.Whole(FileBytes, Tag));
        using var run = new FetchRun();
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.Null(server.Requests[2].Range);
    }

    [Fact]
    public async Task A_server_that_has_nothing_more_is_asked_for_the_whole_file()
    {
        await using var server = await FileServer.InTurnAsync(Answer.Broken(FileBytes, Half, Tag), Answer.Status(416), Answer.Whole(FileBytes, Tag));
        using var run = new FetchRun();
        run.AssertFetched(await run.OneAsync(server), FileBytes);
    }

    [Fact]
    public async Task A_rest_that_is_shorter_than_the_server_said_fails()
    {
        await using var server = await FileServer.InTurnAsync(
            Answer.Broken(FileBytes, Half, Tag),
            context => Answer.Rest(FileBytes, From(context.Request.Headers.Range!), Tag, total: FileBytes.Length + 10)(context),
            Answer.Rest(FileBytes, FileBytes.Length - 1, Tag));
        using var run = new FetchRun();
        var failure = run.AssertFailed(await run.OneAsync(server), FetchErrorCodes.Incomplete);
        Assert.NotEmpty(failure.Message);
    }

    [Fact]
    public async Task A_file_that_always_breaks_fails_and_the_next_run_goes_on_where_it_stopped()
    {
        var isUp = false;
        await using var server = await FileServer.StartAsync(context =>
            isUp ? RestAsAsked(context) : context.Request.Headers.Range.Count > 0 ? Answer.Status(503)(context) : Answer.Broken(FileBytes, Half, Tag)(context));
        using var run = new FetchRun();
        run.AssertFailed(await run.OneAsync(server), FetchErrorCodes.Busy);
        isUp = true;
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.All(server.Requests.Skip(1), request => Assert.NotNull(request.Range));
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_its_part_to_the_next_one()
    {
        await using var server = await FileServer.InTurnAsync(Answer.Stalled(FileBytes, Half, Tag), RestAsAsked);
        using var run = new FetchRun();
        using var stop = new CancellationTokenSource();
        run.OnProgress = progress => stop.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.OneAsync(server, stop.Token));
        Assert.Empty(run.Files);
        run.OnProgress = _ => { };
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.NotNull(server.Requests[1].Range);
    }

    [Fact]
    public async Task The_old_file_stays_until_the_new_one_is_whole()
    {
        await using var server = await FileServer.InTurnAsync(Answer.Whole(FileBytes, Tag), Answer.Broken(Annotations("OMIM:200200"), Half, "\"v2\""), Answer.Status(404));
        using var run = new FetchRun();
        await run.OneAsync(server);
        var result = await run.OneAsync(server);
        Assert.Equal(FetchErrorCodes.Refused, result.Failure!.Code);
        Assert.Equal(FileBytes, await File.ReadAllBytesAsync(run["phenotype.hpoa"], TestContext.Current.CancellationToken));
    }

    private static Task RestAsAsked(Microsoft.AspNetCore.Http.HttpContext context) =>
        Answer.Rest(FileBytes, From(context.Request.Headers.Range!), Tag)(context);

    private static int From(string? range) => int.Parse(range!["bytes=".Length..^1], System.Globalization.CultureInfo.InvariantCulture);
}
