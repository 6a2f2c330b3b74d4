using KnowledgeGraph.Server.Hosting;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Server.Tests.Settings;

/// <summary>How one sees from outside that a setting is honoured.</summary>
/// <param name="Setting">The setting, with its section.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="Proof">Starts a server with it and fails if it has no effect.</param>
internal sealed record SettingTrial(string Setting, string Value, Func<(string Key, string Value), Task> Proof)
{
    /// <summary>All of them: whoever adds a setting adds its trial.</summary>
    public static IReadOnlyList<SettingTrial> All { get; } = [.. LimitTrials.All, .. QueueTrials.All, .. DocumentTrials.All, .. ServingTrials.All];

    /// <summary>The settings without which this one cannot be.</summary>
    public IReadOnlyList<(string Key, string Value)> Beside { get; init; } = [];

    /// <summary>The refusal of the setting by this build; null if it is taken.</summary>
    public CommandException? Refusal()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(Beside.Append((Setting, Value)).Select(setting => KeyValuePair.Create(setting.Item1, (string?)setting.Item2)))
            .Build();
        try
        {
            GraphSettings.Read(configuration);
            return null;
        }
        catch (CommandException refusal)
        {
            return refusal;
        }
    }

    /// <summary>Fails if the setting has no effect.</summary>
    public Task ProveAsync() => Proof((Setting, Value));
}
