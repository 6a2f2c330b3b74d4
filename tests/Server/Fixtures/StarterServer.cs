using KnowledgeGraph.Server.Tests;

[assembly: AssemblyFixture(typeof(StarterServer))]

namespace KnowledgeGraph.Server.Tests;

/// <summary>The server as it answers on first start: the starter graph alone.</summary>
public sealed class StarterServer : ImportedServer
{
    private protected override IReadOnlyList<string> Paths => [];
}
