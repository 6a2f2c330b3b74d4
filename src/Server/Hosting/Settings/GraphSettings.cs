using System.Collections;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>The settings of the GraphQL server.</summary>
internal sealed record GraphSettings
{
    /// <summary>The limits of a request.</summary>
    public GraphLimits Limits { get; init; } = new();

    /// <summary>Which documents are allowed.</summary>
    public PersistedOperationSettings PersistedOperations { get; init; } = new();

    /// <summary>Connections and shutdown.</summary>
    public ServingSettings Serving { get; init; } = new();

    /// <summary>Reads the sections of the configuration.</summary>
    /// <exception cref="CommandException">SETTINGS: a setting is unknown, has an invalid value, or is not supported by this build.</exception>
    public static GraphSettings Read(IConfiguration configuration)
    {
        var settings = new GraphSettings
        {
            Limits = Read<GraphLimits>(configuration, nameof(Limits)),
            PersistedOperations = Read<PersistedOperationSettings>(configuration, nameof(PersistedOperations)),
            Serving = Read<ServingSettings>(configuration, nameof(Serving)),
        };
        RequirePositive(nameof(Limits), settings.Limits);
        RequirePositive(nameof(Serving), settings.Serving);
#if UPSTREAM_HOTCHOCOLATE
        HotChocolateSettings.Check(configuration, settings.Limits);
#endif
        if (settings.Serving.MaxConnections > FileDescriptors.Limit)
        {
            throw Problem($"{nameof(Serving)}:{nameof(ServingSettings.MaxConnections)} is {settings.Serving.MaxConnections}, but this process may have only {FileDescriptors.Limit} files and connections open (ulimit -n).");
        }

        return settings.PersistedOperations is { OnlyTrusted: true, Folder: null }
            ? throw Problem($"{nameof(PersistedOperations)}:{nameof(PersistedOperationSettings.OnlyTrusted)} is set, but no {nameof(PersistedOperationSettings.Folder)} of trusted documents.")
            : settings;
    }

    /// <summary>Reads one section.</summary>
    /// <exception cref="CommandException">SETTINGS: a setting is unknown or has an invalid value.</exception>
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

    private static void RequirePositive(string section, object settings)
    {
        foreach (var setting in settings.GetType().GetProperties().Where(setting => setting.CanWrite))
        {
            var value = setting.GetValue(settings)!;
            if (value is not bool && Comparer.Default.Compare(value, Activator.CreateInstance(value.GetType())) <= 0)
            {
                throw Problem($"{section}:{setting.Name} is {value}; it must be more than 0.");
            }
        }
    }

    private static CommandException Problem(string message) => new("SETTINGS", message);
}
