namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// The settings of <see cref="GraphLimits"/> and <see cref="PersistedOperationSettings"/> that HotChocolate supports. A setting that is not
/// listed counts as unsupported, so a new one is refused until it has been tested.
/// </summary>
internal static class HotChocolateSettings
{
    private const string HowToGoOn = "Remove the setting, or use a build without -p:UpstreamHotChocolate=true.";

    // HotChocolate silently raises smaller values to these.
    private const int LeastRequestSize = 256;
    private static readonly TimeSpan LeastExecutionTimeout = TimeSpan.FromMilliseconds(100);

    private static readonly HashSet<string> Honoured = new(StringComparer.OrdinalIgnoreCase)
    {
        Limit(nameof(GraphLimits.MaxAllowedRequestSize)),
        Limit(nameof(GraphLimits.ExecutionTimeout)),
        Limit(nameof(GraphLimits.MaxWork)),
        Limit(nameof(GraphLimits.MaxAllowedTokens)),
        Limit(nameof(GraphLimits.MaxAllowedFields)),
        Limit(nameof(GraphLimits.MaxAllowedExecutionDepth)),
        Limit(nameof(GraphLimits.MaxFieldCost)),
        Limit(nameof(GraphLimits.MaxTypeCost)),
        Limit(nameof(GraphLimits.MaxAllowedOfTypeDepth)),
        Limit(nameof(GraphLimits.MaxAllowedListRecursiveDepth)),
        Limit(nameof(GraphLimits.DisableIntrospection)),
        Documents(nameof(PersistedOperationSettings.Folder)),
        Documents(nameof(PersistedOperationSettings.OnlyTrusted)),
    };

    /// <summary>Refuses settings that would have no effect; settings with their default value are not checked.</summary>
    /// <exception cref="CommandException">SETTINGS: says which setting, what it requires and what to do.</exception>
    public static void Check(IConfiguration configuration, GraphLimits limits)
    {
        foreach (var section in (string[])[nameof(GraphSettings.Limits), nameof(GraphSettings.PersistedOperations)])
        {
            foreach (var setting in configuration.GetSection(section).GetChildren().Where(setting => !Honoured.Contains(setting.Path)))
            {
                throw Problem($"{setting.Path} needs this project's own GraphQL engine; this build runs on HotChocolate, which has no such setting. {HowToGoOn}");
            }
        }

        if (limits.MaxAllowedRequestSize < LeastRequestSize)
        {
            throw TooLittle(Limit(nameof(GraphLimits.MaxAllowedRequestSize)), limits.MaxAllowedRequestSize, LeastRequestSize);
        }

        if (limits.ExecutionTimeout < LeastExecutionTimeout)
        {
            throw TooLittle(Limit(nameof(GraphLimits.ExecutionTimeout)), limits.ExecutionTimeout, LeastExecutionTimeout);
        }
    }

    private static CommandException TooLittle(string setting, object value, object least) =>
        Problem($"{setting} is {value}; HotChocolate, which this build runs on, allows {least} in any case. Set at least that, or use a build without -p:UpstreamHotChocolate=true.");

    private static string Limit(string name) => $"{nameof(GraphSettings.Limits)}:{name}";

    private static string Documents(string name) => $"{nameof(GraphSettings.PersistedOperations)}:{name}";

    private static CommandException Problem(string message) => new("SETTINGS", message);
}
