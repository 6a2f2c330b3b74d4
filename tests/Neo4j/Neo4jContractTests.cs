using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>Neo4j keeps the contract of every store. For the first seconds of a server, before its index is there, see <see cref="Releases.IndexTests"/>.</summary>
[Collection(SharedGraph)]
public sealed class Neo4jContractTests(SharedReleases releases) : KnowledgeGraphContract
{
    /// <summary>The collection of tests that load into the server that an assembly shares.</summary>
    internal const string SharedGraph = "The shared graph";

    // Neo4j plans each new statement for half a second.
    protected override double ShareOfQuestions => TestSize.IsFull ? 1 : 0.25;

    protected override async ValueTask<IKnowledgeGraph> OpenAsync(GraphContent content) => await releases.OpenAsync(content, Stop);

    // Releases stay open for the other tests.
    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
