using System.Text;

namespace KnowledgeGraph.Neo4j.Tests.Queries;

/// <summary>docs/statements.cypher shows each statement as a whole, so that it can be read and reviewed without running it.</summary>
public sealed class ApprovedStatementTests
{
    private const string Approve = "KG_APPROVE_STATEMENTS";

    [Fact]
    public async Task The_statement_of_each_field_is_the_approved_one()
    {
        var written = Statements();
        var file = Path.Combine(Repository.Root, "docs", "statements.cypher");
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            await File.WriteAllTextAsync(file, written, TestContext.Current.CancellationToken);
        }

        var approved = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.True(approved == written, $"docs/statements.cypher differs from the statements; if the change is intended, run this test with {Approve}=1 and review the file.");
    }

    [Fact]
    public void No_placeholder_is_left_in_a_statement() => Assert.DoesNotContain("‹", Statements(), StringComparison.Ordinal);

    private static string Statements()
    {
        var text = new StringBuilder("// The statements with which the Neo4j store answers queries, as the test ApprovedStatementTests writes them.\n");
        var page = new PageRequest(25);
        foreach (var field in Enum.GetValues<RelatedField>())
        {
            var query = new RelatedQuery { Field = field, Page = page };
            Append(text, $"{field}", RelatedStatements.TextOf(query, isIndexLoaded: true));
            Append(text, $"{field}, filtered, by frequency", RelatedStatements.TextOf(
                query with { Where = new AssertionFilter { Evidence = ["PCS"] }, OrderBy = RelatedOrder.Frequency }, isIndexLoaded: true));
        }

        Append(text, $"{RelatedField.DiseasePhenotypes}, before the index is loaded", RelatedStatements.TextOf(new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Page = page }, isIndexLoaded: false));
        Append(text, $"{RelatedField.DiseasePhenotypes}, with subtypes", RelatedStatements.TextOf(
            new RelatedQuery { Field = RelatedField.DiseasePhenotypes, IncludeSubtypes = true, Page = page }, isIndexLoaded: true));
        Append(text, $"{RelatedField.PhenotypeDiseases}, direct", RelatedStatements.TextOf(
            new RelatedQuery { Field = RelatedField.PhenotypeDiseases, Direct = true, Page = page }, isIndexLoaded: true));
        foreach (var direction in Enum.GetValues<HierarchyDirection>())
        {
            Append(text, $"{direction}", HierarchyStatements.TextOf(new HierarchyQuery { Direction = direction, Page = page }));
        }

        foreach (var category in Enum.GetValues<EntityCategory>())
        {
            Append(text, $"list of {category}", EntityLists.TextOf(new EntityQuery { Category = category, Page = page }, isTotalKnown: false));
        }

        Append(text, "list of Disease with a phenotype", EntityLists.TextOf(
            new EntityQuery { Category = EntityCategory.Disease, Phenotype = Curie.Parse("HP:0000118"), Page = page }, isTotalKnown: false));
        Append(text, "assertions", AssertionStatements.TextOf(new AssertionQuery { Page = page }, isTotalKnown: false));
        Append(text, "assertions of a subject, continued", AssertionStatements.TextOf(
            new AssertionQuery { Subject = Curie.Parse("MONDO:0000001"), Page = page }, isTotalKnown: true));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, Cypher statement) => text.Append("\n// ").Append(title).Append('\n').Append(statement).Append('\n');
}
