using System.Collections;
using KnowledgeGraph.Server.Commands;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>What the configuration says about answering GraphQL.</summary>
internal sealed record GraphSettings
{
    /// <summary>What a request may cost.</summary>
    public GraphLimits Limits { get; init; } = new();

    /// <summary>Which documents are answered.</summary>
    public PersistedOperationSettings PersistedOperations { get; init; } = new();

    /// <summary>Reads the sections of the configuration.</summary>
    /// <exception cref="CommandException">SETTINGS: a setting is not known or has no value of its kind.</exception>
    public static GraphSettings Read(IConfiguration configuration)
    {
        var settings = new GraphSettings
        {
            Limits = Read<GraphLimits>(configuration, nameof(Limits)),
            PersistedOperations = Read<PersistedOperationSettings>(configuration, nameof(PersistedOperations)),
        };
        foreach (var limit in typeof(GraphLimits).GetProperties())
        {
            var value = limit.GetValue(settings.Limits)!;
            if (value is not bool && Comparer.Default.Compare(value, Activator.CreateInstance(value.GetType())) <= 0)
            {
                throw Problem($"{nameof(Limits)}:{limit.Name} is {value}; it must be more than 0.");
            }
        }

        return settings.PersistedOperations is { OnlyTrusted: true, Folder: null }
            ? throw Problem($"{nameof(PersistedOperations)}:{nameof(PersistedOperationSettings.OnlyTrusted)} is set, but no {nameof(PersistedOperationSettings.Folder)} of trusted documents.")
            : settings;
    }

    /// <summary>Reads one section.</summary>
    /// <exception cref="CommandException">SETTINGS: a setting is not known or has no value of its kind.</exception>
    internal static T Read<T>(IConfiguration configuration, string section)
        where T : new()
    {
        try
        {
            return configuration.GetSection(section).Get<T>(options => options.ErrorOnUnknownConfiguration = true) ?? new T();
        }
        catch (InvalidOperationException e)
        {
            throw Problem($"The section {section} cannot be read: {e.Message}");
        }
    }

    private static CommandException Problem(string message) => new("SETTINGS", message);
}
