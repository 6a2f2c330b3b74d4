using KnowledgeGraph.Bolt.Messages;

namespace KnowledgeGraph.Bolt.Tests.Messages;

/// <summary>Codes of https://neo4j.com/docs/status-codes/current/ and what becomes of them.</summary>
public sealed class ServerErrorTests
{
    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError", typeof(ClientException), false)]
    [InlineData("Neo.ClientError.Statement.ArgumentError", typeof(StatementArgumentException), false)]
    [InlineData("Neo.ClientError.Statement.TypeError", typeof(TypeException), false)]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed", typeof(ClientException), false)]
    [InlineData("Neo.ClientError.Security.Unauthorized", typeof(AuthenticationException), false)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", typeof(AuthorizationException), true)]
    [InlineData("Neo.ClientError.Security.TokenExpired", typeof(TokenExpiredException), false)]
    [InlineData("Neo.ClientError.Security.Forbidden", typeof(ForbiddenException), false)]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", typeof(UnknownSecurityException), false)]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", typeof(FatalDiscoveryException), false)]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmark", typeof(InvalidBookmarkException), false)]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmarkMixture", typeof(InvalidBookmarkMixtureException), false)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut", typeof(ClientException), false)]
    [InlineData("Neo.ClientError.Request.Invalid", typeof(ProtocolException), false)]
    [InlineData("Neo.ClientError.Request.InvalidFormat", typeof(ProtocolException), false)]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", typeof(TransientException), true)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", typeof(TransientException), true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", typeof(ClientException), false)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", typeof(ClientException), false)]
    [InlineData("Neo.DatabaseError.General.UnknownError", typeof(DatabaseException), false)]
    [InlineData("Something.Else", typeof(DatabaseException), false)]
    public void A_code_decides_the_kind_of_exception(string code, Type type, bool isRetriable)
    {
        var error = ServerErrors.From(new Dictionary<string, object?> { ["code"] = code, ["message"] = "what happened" });
        Assert.Equal(type, error.GetType());
        Assert.Equal((code, "what happened", isRetriable), (error.Code, error.Message, error.IsRetriable));
    }

    [Fact]
    public void From_Bolt_5_7_on_the_code_has_another_name() => Assert.IsType<TransientException>(
        ServerErrors.From(new Dictionary<string, object?> { ["neo4j_code"] = "Neo.TransientError.X", ["message"] = "m", ["gql_status"] = "50N42" }));
}
