using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Server.Commands;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Which store questions are answered from: the section <c>Graph</c> of the configuration, for example <c>Graph__Store=neo4j</c> and
/// <c>Graph__Neo4j__Uri=neo4j://graph:7687</c> in the environment. What it leaves out of the connection, the variables
/// <c>NEO4J_URI</c>, <c>NEO4J_USERNAME</c>, <c>NEO4J_PASSWORD</c> or <c>NEO4J_PASSWORD_FILE</c>, and <c>NEO4J_DATABASE</c> say.
/// </summary>
internal sealed record StoreSettings
{
    private const string Section = "Graph";

    /// <summary>The store.</summary>
    public StoreKind Store { get; init; }

    /// <summary>Where Neo4j is.</summary>
    public Neo4jSettings Neo4j { get; init; } = new();

    /// <summary>What the environment and <c>appsettings.json</c> in the working folder say.</summary>
    /// <exception cref="CommandException">SETTINGS: a setting is not known or has no value of its kind.</exception>
    public static StoreSettings Read() =>
        Read(new ConfigurationBuilder().AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true).AddEnvironmentVariables().Build());

    /// <summary>What a configuration says.</summary>
    /// <exception cref="CommandException">SETTINGS: a setting is not known or has no value of its kind.</exception>
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

    /// <summary>The address of a server.</summary>
    /// <exception cref="CommandException">SETTINGS: it is none.</exception>
    public static Uri UriOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host is not "" && uri.Scheme is "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc"
            ? uri
            : throw new CommandException("SETTINGS", $"'{text}' is not an address of a Neo4j server; expected one such as bolt://localhost:7687 or neo4j+s://HOST.");

    private static string? PasswordOf(string? password, string? file)
    {
        if (file is null || password is not null)
        {
            return file is null ? password : throw new CommandException("SETTINGS", "The password of Neo4j is given twice, as text and as a file. Give one of the two.");
        }

        try
        {
            // Editors end the last line, which is not part of the password.
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException("SETTINGS", $"The file of Neo4j's password, {file}, cannot be read: {e.Message}", e);
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
