using System.Text.RegularExpressions;
using KnowledgeGraph.Server.Hosting;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Server.Tests.Settings;

/// <summary>Each setting of docs/serving.md has an effect, or stops the start of a build that cannot give it one.</summary>
public sealed partial class EverySettingTests
{
    public static TheoryData<string> Names => [.. SettingTrial.All.Select(trial => trial.Setting)];

    [Fact]
    public void Every_setting_is_tried() =>
        Assert.Equal(Declared(), SettingTrial.All.Select(trial => trial.Setting).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_setting_is_documented_and_no_other() =>
        Assert.Equal(Declared(), Documented(await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "docs", "serving.md"), TestContext.Current.CancellationToken)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_setting_has_an_effect_or_is_refused_by_name(string setting)
    {
        var trial = SettingTrial.All.Single(trial => trial.Setting == setting);
        if (trial.Refusal() is not { } refusal)
        {
            await trial.ProveAsync();
            return;
        }

        Assert.False(Engine.IsOurs, refusal.Message);
        Assert.Equal("SETTINGS", refusal.Code);
        Assert.StartsWith($"{setting} needs this project's own GraphQL engine;", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Remove the setting, or use a build without -p:UpstreamHotChocolate=true.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_at_its_default_stops_nothing() =>
        Assert.NotNull(GraphSettings.Read(new ConfigurationBuilder().Build()));

    [Theory]
    [InlineData("Limits:MaxAllowedRequestSize", "255", "256")]
    [InlineData("Limits:ExecutionTimeout", "00:00:00.0500000", "00:00:00.1000000")]
    public void A_value_that_HotChocolate_would_raise_is_refused_there(string setting, string value, string least)
    {
        var refusal = new SettingTrial(setting, value, _ => Task.CompletedTask).Refusal();
        Assert.Equal(Engine.IsOurs, refusal is null);
        Assert.StartsWith(
            Engine.IsOurs ? "" : $"{setting} is {value}; HotChocolate, which this build runs on, allows {least} in any case.", refusal?.Message ?? "", StringComparison.Ordinal);
    }

    /// <summary>The settings of all sections, as the code has them.</summary>
    private static IEnumerable<string> Declared() => typeof(GraphSettings).GetProperties()
        .SelectMany(section => section.PropertyType.GetProperties().Where(setting => setting.CanWrite).Select(setting => $"{section.Name}:{setting.Name}"))
        .Order(StringComparer.Ordinal);

    /// <summary>The first cells of the tables whose header names a section.</summary>
    private static IEnumerable<string> Documented(IEnumerable<string> lines)
    {
        string? section = null;
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
            {
                section = null;
                continue;
            }

            var names = Quoted().Matches(line.Split('|')[1]).Select(match => match.Groups["name"].Value).ToList();
            if (names is [var name] && name.EndsWith(':'))
            {
                section = name;
            }
            else if (section is not null)
            {
                foreach (var setting in names)
                {
                    yield return section + setting;
                }
            }
        }
    }

    [GeneratedRegex("`(?<name>[A-Za-z:]+)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
