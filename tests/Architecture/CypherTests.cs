using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>
/// No string of a request becomes text of a statement: texts are of the type Cypher alone, that is made of constants alone, and one
/// file alone hands texts to the driver. The compiler holds the middle (CA1857); these tests hold what it leaves open.
/// </summary>
public sealed partial class CypherTests
{
    private const string Driver = "src/Neo4j/Connecting/Neo4jConnection.cs";
    private const string Cypher = "src/Neo4j/Statements/Cypher.cs";
    private const string SeedStatement = "src/Neo4j/Seeding/SeedStatement.cs";

    [Fact]
    public void A_text_that_is_no_constant_is_an_error_of_the_build()
    {
        var settings = Repository.Files("", ".editorconfig");
        Assert.Equal([".editorconfig"], settings.Select(Repository.Relative));
        foreach (var rule in (string[])["CA1856", "CA1857"])
        {
            Assert.Equal([$"dotnet_diagnostic.{rule}.severity = error"], File.ReadLines(settings[0]).Where(line => line.Contains(rule, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void No_file_of_the_store_is_excused_from_it()
    {
        foreach (var file in Sources().Concat(Repository.Files("src/Neo4j", ".csproj")).Append(Path.Combine(Repository.Root, "Directory.Build.props")))
        {
            var text = File.ReadAllText(file);
            Assert.False(Excuse().IsMatch(text), $"{Repository.Relative(file)} switches an analyzer off");
        }
    }

    [Fact]
    public void Text_is_made_in_one_type_of_what_is_marked_as_constant()
    {
        var text = Read(Cypher);
        Assert.Equal(["private Cypher(string text)"], Constructor().Matches(text).Select(match => match.Value));
        var strings = StringParameter().Matches(text).Select(match => match.Value).ToList();
        Assert.True(strings.Count >= 5, "hardly a string was found: nothing was checked");
        Assert.Equal(["string text"], strings.Where(parameter => !parameter.StartsWith("[ConstantExpected] ", StringComparison.Ordinal)));
        Assert.Contains("Cypher OfSeed(SeedStatement statement)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_makes_text_calls_it_by_name_where_the_compiler_sees_the_argument()
    {
        var calls = 0;
        foreach (var file in Sources().Where(file => Repository.Relative(file) != Cypher))
        {
            foreach (Match mention in Mention().Matches(File.ReadAllText(file)))
            {
                Assert.True(mention.Value.EndsWith('('), $"{Repository.Relative(file)} hands {mention.Value} on as a delegate, whose arguments the compiler does not check");
                calls++;
            }
        }

        Assert.True(calls > 30, $"only {calls} statements were found: nothing was checked");
    }

    [Fact]
    public void A_statement_of_the_seeder_is_a_file_in_the_program_or_that_file_for_a_relationship_type()
    {
        var text = Read(SeedStatement);
        Assert.Equal(["private", "new", "new"], SeedConstructor().Matches(text).Select(match => match.Groups["how"].Value));
        Assert.Contains("GetManifestResourceStream($\"{file}.cypher\")", text, StringComparison.Ordinal);
        Assert.Contains("public static SeedStatement OfType(RelationshipType type)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("File.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_hands_texts_to_the_driver()
    {
        Assert.True(Runs().Count(Read(Driver)) >= 4, $"{Driver} hardly runs anything: nothing was checked");
        Assert.Contains("transaction.RunAsync(statement.Text.ToString(), statement.Parameters!)", Read(Driver), StringComparison.Ordinal);
        foreach (var file in Sources().Where(file => Repository.Relative(file) != Driver))
        {
            var match = Runs().Match(File.ReadAllText(file));
            Assert.False(match.Success, $"{Repository.Relative(file)} has {match.Value}; only {Driver} talks to the driver");
        }
    }

    private static IReadOnlyList<string> Sources() => Repository.Files("src/Neo4j", ".cs");

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex(@"#pragma\s+warning|SuppressMessage|NoWarn", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Excuse();

    [GeneratedRegex(@"\w+ Cypher\([^)]*\)(?= =>| *\{)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Constructor();

    [GeneratedRegex(@"(\[ConstantExpected\] )?\b(string|object|char)\b\S* \w+(?=[,)])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StringParameter();

    [GeneratedRegex(@"\bCypher\.Of\w*\W|\.With\b\W", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<how>\w+) SeedStatement\(", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SeedConstructor();

    // Whatever leads to the driver's RunAsync: its session, its transaction, the query that both take.
    [GeneratedRegex(@"\b(IDriver|IAsyncSession|IAsyncTransaction|IAsyncQueryRunner|AsyncSession|GraphDatabase|BeginTransactionAsync|ExecuteReadAsync|ExecuteWriteAsync)\b|\bnew Query\(", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Runs();
}
