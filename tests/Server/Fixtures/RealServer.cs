using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Server.Tests;

[assembly: AssemblyFixture(typeof(RealServer))]

namespace KnowledgeGraph.Server.Tests;

/// <summary>The server on the real graph; tests that ask it are skipped if there is no data.</summary>
public sealed class RealServer : ImportedServer
{
    private protected override IReadOnlyList<string> Paths => [RealData.Folder];

    private protected override Task<GraphContent> ContentAsync() => BuiltGraphs.RealAsync();
}
