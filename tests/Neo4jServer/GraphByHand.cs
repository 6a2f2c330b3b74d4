using System.Globalization;

namespace KnowledgeGraph.Neo4jServer.Tests;

/// <summary>A graph asked by hand, as one does who writes Cypher: what tests compare with is not read by the code under test.</summary>
/// <param name="uri">The server.</param>
public sealed class GraphByHand(Uri uri) : IAsyncDisposable
{
    private readonly IDriver _driver = GraphDatabase.Driver(uri, AuthTokens.None);

    /// <summary>Runs a statement in a transaction, and gives the values of its records in the order of its columns.</summary>
    public async Task<List<object?[]>> AskAsync(string statement, Dictionary<string, object?>? parameters = null)
    {
        await using var session = _driver.AsyncSession();
        return await session.ExecuteWriteAsync(async transaction =>
        {
            var result = await transaction.RunAsync(statement, parameters ?? []);
            return await result.ToListAsync(record => (object?[])[.. record.Keys.Select(key => record[key])]);
        });
    }

    /// <summary>The one number that a statement returns.</summary>
    public async Task<long> CountAsync(string statement, Dictionary<string, object?>? parameters = null) =>
        (long)(await AskAsync(statement, parameters)).Single()[0]!;

    /// <summary>Removes everything but constraints and indexes.</summary>
    public async Task EmptyAsync()
    {
        await using var session = _driver.AsyncSession();
        await (await session.RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")).ConsumeAsync();
    }

    /// <summary>Removes the constraints and indexes.</summary>
    public async Task DropSchemaAsync()
    {
        await using var session = _driver.AsyncSession();
        foreach (var kind in (string[])["CONSTRAINT", "INDEX"])
        {
            // Without the two that find any label or type.
            foreach (var row in await AskAsync($"SHOW {kind}{(kind == "INDEX" ? "ES" : "S")} YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
            {
                await (await session.RunAsync($"DROP {kind} {row[0]}")).ConsumeAsync();
            }
        }
    }

    /// <summary>Everything in the graph, of whatever release, counted: a line for each set of labels and each type, with how many properties they have.</summary>
    public async Task<string[]> CensusAsync()
    {
        var nodes = await AskAsync("MATCH (n) RETURN labels(n), count(*), sum(size(keys(n)))");
        var relationships = await AskAsync("MATCH ()-[r]->() RETURN type(r), count(*), sum(size(keys(r)))");
        return
        [
            .. nodes.Select(row => Line($"({string.Join(':', ((List<object?>)row[0]!).Order())})", row)).Order(StringComparer.Ordinal),
            .. relationships.Select(row => Line($"[{row[0]}]", row)).Order(StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private static string Line(string name, object?[] row) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {row[1]} with {row[2]} properties");
}
