namespace KnowledgeGraph.Bolt;

/// <summary>The credentials of a client; created by <see cref="AuthTokens"/>.</summary>
public interface IAuthToken
{
}

/// <summary>The supported authentication schemes.</summary>
public static class AuthTokens
{
    /// <summary>No authentication.</summary>
    public static IAuthToken None => new AuthToken(new Dictionary<string, object?> { ["scheme"] = "none" });

    /// <summary>User name and password.</summary>
    public static IAuthToken Basic(string username, string password) => new AuthToken(new Dictionary<string, object?>
    {
        ["scheme"] = "basic",
        ["principal"] = username,
        ["credentials"] = password,
    });
}

/// <summary>The entries that LOGON sends. <c>ToString</c> does not reveal them.</summary>
internal sealed class AuthToken(Dictionary<string, object?> entries) : IAuthToken
{
    public IReadOnlyDictionary<string, object?> Entries => entries;
}
