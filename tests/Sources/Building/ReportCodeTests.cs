using System.Reflection;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class ReportCodeTests
{
    private static readonly IReadOnlyList<ReportCode> Codes =
        [.. typeof(ReportCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => Assert.IsType<ReportCode>(field.GetValue(null)))];

    [Fact]
    public void Every_code_stands_in_the_documentation_with_its_severity_and_meaning()
    {
        var documented = File.ReadLines(Path.Combine(Repository.Root, "docs", "formats.md")).ToHashSet();
        Assert.All(Codes, code => Assert.Contains(
            $"| `{code.Name}` | {EnumNames.Of(code.Severity)} | {(code.IsLeftOut ? "yes" : "")} | {code.Meaning} |", documented));
    }

    [Fact]
    public void No_two_codes_have_one_name() => Assert.All(Codes.CountBy(code => code.Name), name => Assert.Equal(1, name.Value));
}
