using System.Text.Json;

namespace KnowledgeGraph.Server.Tests.Http;

/// <summary>The audits of the npm package graphql-http, which hold a server to the GraphQL over HTTP specification.</summary>
public sealed class ServerAuditTests(SmallGraphServer server)
{
    // Which media type answers */* and a missing Accept, and the status of broken JSON.
    private static readonly string[] HotChocolateFails = ["47DE", "80D8", "BCF8"];

    [Fact]
    public async Task The_server_passes_every_audit_of_graphql_http()
    {
        var lines = await NodeScript.RunAsync("tests/GraphQL/Oracle/js", "audit.mjs", "graphql-http", new Uri((await server.HttpAsync()).BaseAddress!, "/graphql").ToString());

        var audits = lines.Select(line => JsonSerializer.Deserialize<Audit>(line, JsonSerializerOptions.Web)!).ToList();
        Assert.Contains(audits, audit => audit.Name.StartsWith("MUST", StringComparison.Ordinal));
        Assert.Contains(audits, audit => audit.Name.StartsWith("SHOULD", StringComparison.Ordinal));
        Assert.All(audits.Where(audit => Engine.IsOurs || !HotChocolateFails.Contains(audit.Id)), audit => Assert.True(audit.Status == "ok", $"{audit.Id} {audit.Name}: {audit.Reason}"));
    }

    private sealed record Audit(string Id, string Name, string Status, string? Reason);
}
