using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Releases;

/// <summary>Callers that no longer wait.</summary>
[Collection(OwnGraph)]
public sealed class CancelledQuestionTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    [Fact]
    public async Task A_store_with_one_connection_serves_after_many_questions_that_were_cancelled_at_any_moment()
    {
        var content = RandomGraph.Make(9, scale: 10);
        await SeedAsync(content);
        await using var connection = new Neo4jConnection(Settings with { MaxConnectionPoolSize = 1 });
        var graph = (await new Neo4jReleases(connection).OpenAsync(content.Info.Hash, Stop))!;
        var cancelled = 0;
        for (var i = 0; i < 50; i++)
        {
            using var impatient = new CancellationTokenSource();
            var question = graph.ReadAllAsync(impatient.Token).AsTask();
            await Task.Delay(2 * i, Stop);
            await impatient.CancelAsync();
            var problem = await Record.ExceptionAsync(() => question);
            Assert.True(problem is null or OperationCanceledException, problem?.ToString());
            cancelled += problem is null ? 0 : 1;
        }

        Assert.True(cancelled > 0, "every question had ended before it was cancelled: nothing was tested");
        SameContent.AssertSame(content, await graph.ReadAllAsync(Stop));

        // The server has ended what nobody waits for: our own statement is the only one.
        await UntilAsync(async () => await Graph.CountAsync("SHOW TRANSACTIONS YIELD transactionId RETURN count(*)") == 1);
    }

    [Fact]
    public async Task A_question_that_was_cancelled_before_is_not_asked()
    {
        await SeedAsync(SmallGraph.Content);
        var graph = (await new Neo4jReleases(Connection).OpenAsync(SmallGraph.Content.Info.Hash, Stop))!;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await graph.ReportCountsAsync(new CancellationToken(canceled: true)));
    }
}
