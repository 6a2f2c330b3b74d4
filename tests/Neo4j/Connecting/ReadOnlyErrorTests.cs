namespace KnowledgeGraph.Neo4j.Tests.Connecting;

/// <summary>The codes by which Neo4j 5 refuses to write. A whole database that is read-only is the drill "Neo4j is read-only".</summary>
public sealed class ReadOnlyErrorTests
{
    [Theory]
    [InlineData("Neo.ClientError.General.WriteOnReadOnlyAccessDatabase")]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    [InlineData("Neo.ClientError.Cluster.NotALeader")]
    public void A_database_that_may_only_be_read_is_told_apart_from_a_statement_that_is_wrong(string code)
    {
        var error = Neo4jErrors.Of(new ClientException(code, "No write operations are allowed on this database."), "bolt://graph.example:7687");

        Assert.Equal("NEO4J_READ_ONLY", error.Code);
        Assert.Contains("bolt://graph.example:7687", error.Message, StringComparison.Ordinal);
        Assert.Contains("Make the database writable", error.Message, StringComparison.Ordinal);
    }
}
