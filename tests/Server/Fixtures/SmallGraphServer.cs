using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Server.Tests;

[assembly: AssemblyFixture(typeof(SmallGraphServer))]

namespace KnowledgeGraph.Server.Tests;

/// <summary>The server over <see cref="SmallGraph"/>, for all tests that only ask.</summary>
public sealed class SmallGraphServer : SharedServer
{
    public GraphClient Graph => new(HttpAsync);

    public async Task<HttpClient> HttpAsync() => (await HostAsync()).Http;

    private protected override Task<GraphContent> ContentAsync() => Task.FromResult(SmallGraph.Content);
}
