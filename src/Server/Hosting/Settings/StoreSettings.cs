using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// The store that queries read: the section <c>Graph</c> of the configuration, for example <c>Graph__Store=neo4j</c> and
/// <c>Graph__Neo4j__Uri=neo4j://graph:7687</c> in the environment. Connection settings that it omits are read from the variables
/// <c>NEO4J_URI</c>, <c>NEO4J_USERNAME</c>, <c>NEO4J_PASSWORD</c> or <c>NEO4J_PASSWORD_FILE</c>, and <c>NEO4J_DATABASE</c>.
/// </summary>
internal sealed record StoreSettings
{
    private const string Section = "Graph";

    /// <summary>The store.</summary>
    public StoreKind Store { get; init; }

    /// <summary>The connection to Neo4j.</summary>
    public Neo4jSettings Neo4j { get; init; } = new();

    /// <summary>Reads the settings from a configuration.</summary>
    /// <exception cref="CommandException">SETTINGS: a setting is unknown or has an invalid value.</exception>
    public static StoreSettings Read(IConfiguration configuration)
    {
        var settings = GraphSettings.Read<StoreSettings>(configuration, Section);
        Check(nameof(Neo4jSettings.StatementTimeout), settings.Neo4j.StatementTimeout, TimeSpan.Zero);
        Check(nameof(Neo4jSettings.MaxConnectionPoolSize), settings.Neo4j.MaxConnectionPoolSize, 0);
        var section = configuration.GetSection($"{Section}:{nameof(Neo4j)}");
        string? Or(string name, string variable) => section[name] ?? (configuration[variable] is { Length: > 0 } value ? value : null);
        var uri = Or(nameof(Neo4jSettings.Uri), "NEO4J_URI");
        return settings with
        {
            Neo4j = settings.Neo4j with
            {
                Uri = uri is null ? settings.Neo4j.Uri : UriOf(uri),
                User = Or(nameof(Neo4jSettings.User), "NEO4J_USERNAME"),
                Password = PasswordOf(
                    Or(nameof(Neo4jSettings.Password), "NEO4J_PASSWORD"), Or(nameof(Neo4jSettings.PasswordFile), "NEO4J_PASSWORD_FILE")),
                Database = Or(nameof(Neo4jSettings.Database), "NEO4J_DATABASE"),
            },
        };
    }

    /// <summary>Parses the address of a server.</summary>
    /// <exception cref="CommandException">SETTINGS: the text is not a valid address.</exception>
    public static Uri UriOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host is not "" && uri.Scheme is "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc"
            ? uri
            : throw new CommandException("SETTINGS", $"'{text}' is not a valid address of a Neo4j server; expected for example bolt://localhost:7687 or neo4j+s://HOST.");

    private static string? PasswordOf(string? password, string? file)
    {
        if (file is null || password is not null)
        {
            return file is null ? password : throw new CommandException("SETTINGS", "The Neo4j password is set twice, as text and as a file. Set only one of them.");
        }

        try
        {
            // Editors add a line break to the last line, which is not part of the password.
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException("SETTINGS", $"The file of the Neo4j password, {file}, cannot be read: {e.Message}", e);
        }
    }

    private static void Check<T>(string name, T value, T zero)
        where T : IComparable<T>
    {
        if (value.CompareTo(zero) <= 0)
        {
            throw new CommandException("SETTINGS", $"{Section}:{nameof(Neo4j)}:{name} is {value}; it must be more than 0.");
        }
    }
}

/// <summary>The stores.</summary>
internal enum StoreKind
{
    /// <summary>The data folder.</summary>
    Embedded,

    /// <summary>A Neo4j server or cluster.</summary>
    Neo4j,
}
