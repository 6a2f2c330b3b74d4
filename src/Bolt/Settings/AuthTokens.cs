namespace KnowledgeGraph.Bolt;

/// <summary>What a client proves itself with; made by <see cref="AuthTokens"/>.</summary>
public interface IAuthToken
{
}

/// <summary>The ways to log on.</summary>
public static class AuthTokens
{
    /// <summary>No authentication, for a server that asks for none.</summary>
    public static IAuthToken None => new AuthToken(new Dictionary<string, object?> { ["scheme"] = "none" });

    /// <summary>User name and password.</summary>
    public static IAuthToken Basic(string username, string password) => new AuthToken(new Dictionary<string, object?>
    {
        ["scheme"] = "basic",
        ["principal"] = username,
        ["credentials"] = password,
    });
}

/// <summary>The entries that LOGON sends. It does not print them.</summary>
internal sealed class AuthToken(Dictionary<string, object?> entries) : IAuthToken
{
    public IReadOnlyDictionary<string, object?> Entries => entries;
}
