using KnowledgeGraph.Server.Tests;

[assembly: AssemblyFixture(typeof(SeedServer))]

namespace KnowledgeGraph.Server.Tests;

/// <summary>The server as it answers on first start: the seed alone.</summary>
public sealed class SeedServer : ImportedServer
{
    private protected override IReadOnlyList<string> Paths => [];
}
