using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt;

/// <summary>Creates drivers. An application uses one long-lived driver for each server or cluster.</summary>
public static class GraphDatabase
{
    /// <summary>Creates a driver for a server without authentication.</summary>
    public static IDriver Driver(string uri) => Driver(new Uri(uri));

    /// <inheritdoc cref="Driver(string)"/>
    public static IDriver Driver(Uri uri) => Driver(uri, AuthTokens.None);

    /// <inheritdoc cref="Driver(string)"/>
    public static IDriver Driver(string uri, Action<ConfigBuilder> action) => Driver(new Uri(uri), AuthTokens.None, action);

    /// <summary>Creates a driver with the default settings.</summary>
    public static IDriver Driver(string uri, IAuthToken authToken) => Driver(new Uri(uri), authToken);

    /// <inheritdoc cref="Driver(string, IAuthToken)"/>
    public static IDriver Driver(Uri uri, IAuthToken authToken) => Driver(uri, authToken, null);

    /// <summary>Creates a driver. It connects when a session first needs a connection.</summary>
    /// <exception cref="NotSupportedException">The scheme is not bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc.</exception>
    /// <exception cref="ArgumentException">URI and settings contradict each other, or the token was not created by <see cref="AuthTokens"/>.</exception>
    public static IDriver Driver(string uri, IAuthToken authToken, Action<ConfigBuilder>? action) => Driver(new Uri(uri), authToken, action);

    /// <inheritdoc cref="Driver(string, IAuthToken, Action{ConfigBuilder})"/>
    public static IDriver Driver(Uri uri, IAuthToken authToken, Action<ConfigBuilder>? action)
    {
        var config = new Config();
        action?.Invoke(new ConfigBuilder(config));
        var token = authToken as AuthToken ?? throw new ArgumentException("The token was not made by AuthTokens.", nameof(authToken));
        return new Driver(ConnectionUri.Parse(uri, config), token, config);
    }
}
