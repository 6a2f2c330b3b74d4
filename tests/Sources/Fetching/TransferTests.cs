using KnowledgeGraph.Sources.Fetching;
using static KnowledgeGraph.Sources.Tests.Fetching.FetchRun;

namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>Files that come whole, are the same as before, or are new.</summary>
public sealed class TransferTests
{
    private const string Monday = "Mon, 05 Jan 2026 08:00:00 GMT";
    private const string Tuesday = "Tue, 06 Jan 2026 08:00:00 GMT";

    [Fact]
    public async Task A_file_gets_its_name_when_it_is_whole_and_its_progress_is_told()
    {
        await using var server = await FileServer.InTurnAsync(Answer.Whole(FileBytes, Tag));
        using var run = new FetchRun();
        var seen = new List<FetchProgress>();
        run.OnProgress = progress =>
        {
            seen.Add(progress);
            Assert.False(File.Exists(run["phenotype.hpoa"]), "the file has its final name before it is whole");
        };
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.Equal((FileBytes.Length, (long?)FileBytes.Length), ((int)seen[^1].Received, seen[^1].Total));
        Assert.Equal(seen.Select(progress => progress.Received).Order(), seen.Select(progress => progress.Received));
        Assert.StartsWith("KnowledgeGraph/", Assert.Single(server.Requests).UserAgent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_unknown_length_comes_whole()
    {
        await using var server = await FileServer.StartAsync(async context => await context.Response.Body.WriteAsync(FileBytes, context.RequestAborted));
        using var run = new FetchRun();
        run.AssertFetched(await run.OneAsync(server), FileBytes);
    }

    [Theory]
    [InlineData(Tag, null)]
    [InlineData("W/\"weak\"", null)]
    [InlineData(Tag, Monday)]
    [InlineData(null, Monday)]
    public async Task A_file_that_is_still_current_is_kept(string? etag, string? lastModified)
    {
        await using var server = await FileServer.InTurnAsync(Answer.Whole(FileBytes, etag, lastModified), Answer.Status(304));
        using var run = new FetchRun();
        await run.OneAsync(server);
        var again = await run.OneAsync(server);
        Assert.Equal((FetchState.Unchanged, FileBytes.Length), (again.State, again.Length));
        var request = server.Requests[1];
        Assert.Equal((etag, etag is null ? lastModified : null), (request.IfNoneMatch, request.IfModifiedSince));
        Assert.Equal(FileBytes, await File.ReadAllBytesAsync(run["phenotype.hpoa"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_new_version_takes_the_place_of_the_old_one()
    {
        var next = Annotations("OMIM:200200");
        await using var server = await FileServer.InTurnAsync(Answer.Whole(FileBytes, Tag, Monday), Answer.Whole(next, "\"v2\"", Tuesday), Answer.Status(304));
        using var run = new FetchRun();
        await run.OneAsync(server);
        run.AssertFetched(await run.OneAsync(server), next);
        await run.OneAsync(server);
        Assert.Equal([null, Tag, "\"v2\""], server.Requests.Select(request => request.IfNoneMatch));
    }

    [Fact]
    public async Task A_file_that_was_changed_or_removed_by_hand_is_fetched_without_a_condition()
    {
        await using var server = await FileServer.InTurnAsync(Answer.Whole(FileBytes, Tag));
        using var run = new FetchRun();
        await run.OneAsync(server);
        await File.AppendAllTextAsync(run["phenotype.hpoa"], "x", TestContext.Current.CancellationToken);
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        File.Delete(run["phenotype.hpoa"]);
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.All(server.Requests, request => Assert.Null(request.IfNoneMatch));
    }

    [Fact]
    public async Task A_file_of_another_address_is_fetched_without_a_condition()
    {
        await using var one = await FileServer.InTurnAsync(Answer.Whole(FileBytes, Tag));
        await using var other = await FileServer.InTurnAsync(Answer.Whole(Annotations("OMIM:200200"), Tag));
        using var run = new FetchRun();
        await run.OneAsync(one);
        run.AssertFetched(await run.OneAsync(other), Annotations("OMIM:200200"));
        Assert.Null(other.Requests[0].IfNoneMatch);
    }

    [Fact]
    public async Task Files_come_one_after_the_other_over_one_connection()
    {
        await using var server = await FileServer.InTurnAsync(Answer.Whole(FileBytes, Tag));
        using var run = new FetchRun();
        var results = await run.AllAsync([Source(server, "a"), Source(server, "b"), Source(server, "c")]);
        Assert.All(results, result => Assert.Equal(FetchState.Fetched, result.State));
        Assert.Equal(["/a", "/b", "/c"], server.Requests.Select(request => request.Path));
        Assert.Single(server.Requests.Select(request => request.Connection).Distinct());
    }

    [Fact]
    public async Task Redirects_are_followed_a_few_times()
    {
        await using var server = await FileServer.StartAsync(context => context.Request.Path.Value is ['/', >= '1' and <= '4'] path
            ? Answer.Status(302, ("Location", $"/{path[1] - '0' + 1}"))(context)
            : context.Request.Path == "/phenotype.hpoa" ? Answer.Status(301, ("Location", "/1"))(context) : Answer.Whole(FileBytes)(context));
        using var run = new FetchRun();
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task An_address_that_leads_in_a_circle_fails()
    {
        await using var server = await FileServer.InTurnAsync(Answer.Status(302, ("Location", "/phenotype.hpoa")));
        using var run = new FetchRun();
        var failure = run.AssertFailed(await run.OneAsync(server), FetchErrorCodes.Redirects);
        Assert.Contains("more than 5 times", failure.Message, StringComparison.Ordinal);
        Assert.Equal(6, server.Requests.Count);
    }
}
