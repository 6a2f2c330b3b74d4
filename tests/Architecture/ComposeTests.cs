using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>docker-compose.yml starts what is there, in an order that works; no test here has an engine to start it.</summary>
public sealed partial class ComposeTests
{
    private const string Ours = "<<: *kg";

    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docker-compose.yml"));
    private static readonly Dictionary<string, string> Services = ServicesOf(Text);

    [Fact]
    public void A_service_waits_until_what_it_needs_is_healthy_or_done()
    {
        Assert.Equal(["api", "neo4j", "seeder"], Services.Keys.Order(StringComparer.Ordinal));
        Assert.Matches(@"depends_on:\s+neo4j:\s+condition: service_healthy", Services["seeder"]);
        Assert.Contains("healthcheck:", Services["neo4j"], StringComparison.Ordinal);
        Assert.Matches(@"depends_on:\s+seeder:\s+condition: service_completed_successfully", Services["api"]);
        Assert.Contains("healthcheck:", Services["api"], StringComparison.Ordinal);
        Assert.All(Services.Values, service => Assert.Contains("restart:", service, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_runs_as_root()
    {
        // Ours by the Dockerfile, which has a test of its own.
        Assert.All(Services.Values.Where(service => !service.Contains(Ours, StringComparison.Ordinal)), service => Assert.Matches("""user: "[1-9][0-9]*:[1-9][0-9]*""", service));
        Assert.DoesNotContain("privileged:", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_password_is_an_error_that_says_so()
    {
        var uses = Password().Matches(Text);
        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.StartsWith("${NEO4J_PASSWORD:?", use.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_password_is_a_secret_and_not_a_variable_of_a_container()
    {
        Assert.Matches(@"\nsecrets:\n  neo4j-password:\n    environment: NEO4J_PASSWORD\n", Text);
        Assert.All(Services.Values, service => Assert.DoesNotContain("${NEO4J_PASSWORD", service, StringComparison.Ordinal));
        Assert.All(Services.Values.Append(Text[Text.IndexOf("x-kg:", StringComparison.Ordinal)..Text.IndexOf("x-neo4j-address:", StringComparison.Ordinal)]).Where(part => !part.Contains(Ours, StringComparison.Ordinal)),
            part => Assert.Contains("secrets: [neo4j-password]", part, StringComparison.Ordinal));
    }

    [Fact]
    public void Memory_is_limited_and_images_have_a_whole_version()
    {
        var parts = Services.Values.Where(service => !service.Contains(Ours, StringComparison.Ordinal)).Append(Text[..Text.IndexOf("\nservices:", StringComparison.Ordinal)]).ToList();
        Assert.All(parts, part => Assert.Contains("mem_limit: ", part, StringComparison.Ordinal));
        Assert.Matches(@"image: neo4j:[0-9]+\.[0-9]+\.[0-9]+-community", Services["neo4j"]);
    }

    [Fact]
    public void Commands_and_options_are_those_of_the_program()
    {
        var lines = Services.Values.SelectMany(service => CommandLine().Matches(service)).Concat(RunLine().Matches(Text)).Select(match => match.Groups["words"].Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Superset(new HashSet<string>(["seed", "serve", "health", "import"], StringComparer.Ordinal), lines.Select(words => words[0]).ToHashSet(StringComparer.Ordinal));
        foreach (var words in lines)
        {
            Assert.True(KgProgram.HasCommand(words[0]), $"there is no command 'kg {words[0]}'");
            Assert.All(words[1..].Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.True(KgProgram.HasOption(words[0], option), $"'kg {words[0]}' has no option '{option}'"));
        }
    }

    [Fact]
    public void Variables_are_those_that_the_program_reads()
    {
        var ours = Services.Values.Where(service => service.Contains(Ours, StringComparison.Ordinal)).Append(Text[Text.IndexOf("x-neo4j-address:", StringComparison.Ordinal)..Text.IndexOf("\nservices:", StringComparison.Ordinal)]);
        var variables = ours.SelectMany(text => Variable().Matches(text)).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(["NEO4J_URI", "NEO4J_PASSWORD_FILE", "Graph__Store"], StringComparer.Ordinal), variables);
        Assert.All(variables, name => Assert.True(KgProgram.Reads(name), $"the program does not read {name}"));
    }

    // Services are indented by two spaces, what belongs to one by more; the file keeps to that.
    private static Dictionary<string, string> ServicesOf(string compose) =>
        ServiceStart().Split(compose.Split("\nservices:\n")[1].Split("\nsecrets:\n")[0]).Skip(1).Chunk(2).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);

    [GeneratedRegex(@"^  (?<name>\w+):$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ServiceStart();

    [GeneratedRegex(@"\$\{NEO4J_PASSWORD[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Password();

    [GeneratedRegex(@"(command: \[|/app/kg, )(?<words>[^\]]+)\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CommandLine();

    // In the comments: docker compose run … seeder COMMAND; without a command it is the service's own.
    [GeneratedRegex("docker compose run [^\n]* seeder (?<words>[^\n]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RunLine();

    [GeneratedRegex(@"^ +(?<name>[A-Z][A-Za-z0-9]*_\w+): ", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Variable();
}
