namespace KnowledgeGraph.Architecture.Tests;

/// <summary>House rules of CONTRIBUTING.md that no analyzer checks.</summary>
public sealed class HouseRuleTests
{
    [Fact]
    public void No_file_hides_code_in_regions()
    {
        foreach (var file in SourceFiles())
        {
            Assert.DoesNotContain("#region", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_file_is_longer_than_600_lines_and_half_of_them_are_short()
    {
        var lengths = SourceFiles().Select(file => (Lines: File.ReadLines(file).Count(), File: Repository.Relative(file))).OrderBy(entry => entry.Lines).ToList();
        Assert.All(lengths, entry => Assert.True(entry.Lines <= 600, $"{entry.File} has {entry.Lines} lines: it is several things"));
        Assert.True(lengths[lengths.Count / 2].Lines <= 100, $"the median file has {lengths[lengths.Count / 2].Lines} lines");
    }

    [Fact]
    public void Decisions_are_numbered_without_gaps_and_say_why()
    {
        var decisions = Repository.Files("docs/decisions", ".md");
        for (var i = 0; i < decisions.Count; i++)
        {
            Assert.StartsWith($"{i + 1:0000}-", Path.GetFileName(decisions[i]), StringComparison.Ordinal);
            Assert.Contains("## Why", File.ReadAllText(decisions[i]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_two_source_files_have_the_same_name()
    {
        var twice = SourceFiles().Select(Repository.Relative)
            .Where(file => !file.StartsWith("src/Compat/", StringComparison.Ordinal))
            .GroupBy(file => Path.GetFileName(file), StringComparer.Ordinal)
            .Where(files => files.Count() > 1)
            .Select(files => string.Join(", ", files));
        Assert.Empty(twice);
    }

    private static IReadOnlyList<string> SourceFiles() => Repository.Files("src", ".cs");
}
