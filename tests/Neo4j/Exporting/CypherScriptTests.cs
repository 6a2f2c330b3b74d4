using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Exporting;

/// <summary>The script of a release, as text.</summary>
public sealed class CypherScriptTests
{
    [Fact]
    public async Task It_begins_with_constraints_and_indexes_as_they_are_in_their_files()
    {
        var script = await ScriptAsync(SmallGraph.Content);
        var place = 0;
        foreach (var file in (string[])["01-constraints.cypher", "02-indexes.cypher"])
        {
            foreach (var line in (await SeedFileAsync(file)).Where(line => line.Length > 0))
            {
                var next = script.IndexOf(line + "\n", place, StringComparison.Ordinal);
                Assert.True(next >= place, $"{line} of {file} is not where it belongs");
                place = next + line.Length;
            }
        }

        Assert.True(script.IndexOf("MERGE", StringComparison.Ordinal) > place);
        Assert.Contains("CALL db.awaitIndex(name, 600)\nRETURN count(*) AS count;\n\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stages_stand_in_the_order_of_their_files_with_their_comments_and_the_switch_is_last()
    {
        var script = await ScriptAsync(SmallGraph.Content);
        var comments = new List<string>();
        foreach (var file in Directory.GetFiles(SeedFolder(), "*.cypher").Order(StringComparer.Ordinal).Where(file => !Path.GetFileName(file).StartsWith("60", StringComparison.Ordinal)))
        {
            var comment = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken))[0];
            comments.AddRange(comment.Contains('‹', StringComparison.Ordinal) ? RelationshipTypes.All.Select(type => comment.Replace("‹type›", EnumNames.Of(type.Type), StringComparison.Ordinal)) : [comment]);
        }

        var places = comments.ConvertAll(comment => script.IndexOf(comment + "\n", StringComparison.Ordinal)).FindAll(place => place >= 0);
        Assert.True(places.Count > 20, $"only {places.Count} stages");
        Assert.Equal(places.Order(), places);
        Assert.EndsWith("SET old.retired_at = datetime()\nRETURN count(*) AS count;\n", script, StringComparison.Ordinal);
        Assert.Equal(places[^1], script.IndexOf("// The switch", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_has_no_parameters_and_a_statement_for_every_500_rows()
    {
        var content = RandomGraph.Make(13, scale: 40);
        var script = await ScriptAsync(content);
        Assert.DoesNotContain("$", script, StringComparison.Ordinal);

        var diseases = content.Entities.Count(entity => entity.Category == EntityCategory.Disease);
        Assert.InRange(diseases, 501, 1000);
        Assert.Equal(2, script.Split("SET n:KgDisease:Disease, n += row;").Length - 1);
        Assert.Contains($"SET r.stage = '20-diseases', r.stage_format = {ReleaseFormat.Version}, r.position = 500\n", script, StringComparison.Ordinal);
        Assert.Contains($"SET r.stage = '20-diseases', r.stage_format = {ReleaseFormat.Version}, r.position = {diseases}\n", script, StringComparison.Ordinal);
        Assert.Equal(1, script.Split("// Diseases, by canonical id.").Length - 1);
    }

    [Fact]
    public async Task It_is_UTF8_without_a_mark_and_its_lines_end_alike()
    {
        using var stream = new MemoryStream();
        await CypherScript.WriteAsync(SmallGraph.Content, stream, progress: null, TestContext.Current.CancellationToken);
        Assert.Equal("//"u8.ToArray(), stream.ToArray()[..2]);
        Assert.Contains("貧血", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', stream.ToArray());
    }

    [Fact]
    public async Task Text_that_is_no_Unicode_is_an_error()
    {
        foreach (var text in (string[])["half a pair \uD83D", "\uDE00 the other half"])
        {
            var content = new GraphSketch().Report(new ReportItem("MERGED", ReportSeverity.Notice, "mondo.json", 1, null, text)).Freeze("half");
            await Assert.ThrowsAnyAsync<ArgumentException>(() => CypherScript.WriteAsync(content, Stream.Null, progress: null, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Progress_is_told_in_rows()
    {
        var reports = new Reports();
        await CypherScript.WriteAsync(RandomGraph.Make(13, scale: 40), Stream.Null, reports, TestContext.Current.CancellationToken);
        Assert.Equal(reports.Seen.Select(report => report.Done).Order(), reports.Seen.Select(report => report.Done));
        Assert.Equal(new SeedProgress("20-diseases", 500, reports.Seen[0].Total), reports.Seen[1]);
        Assert.InRange(reports.Seen[^1].Done, reports.Seen[0].Total - 500, reports.Seen[0].Total - 1);
    }

    [Fact]
    public async Task It_stops_when_it_is_told_to()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CypherScript.WriteAsync(SmallGraph.Content, Stream.Null, progress: null, stopped.Token));
    }

    private static async Task<string> ScriptAsync(GraphContent content)
    {
        using var stream = new MemoryStream();
        await CypherScript.WriteAsync(content, stream, progress: null, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Task<string[]> SeedFileAsync(string name) =>
        File.ReadAllLinesAsync(Path.Combine(SeedFolder(), name), TestContext.Current.CancellationToken);

    private static string SeedFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "seed", "cypher"));

    private sealed class Reports : IProgress<SeedProgress>
    {
        public List<SeedProgress> Seen { get; } = [];

        public void Report(SeedProgress value) => Seen.Add(value);
    }
}
