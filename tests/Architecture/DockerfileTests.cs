using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>What the Dockerfile names is there; no test here has an engine to build it.</summary>
public sealed partial class DockerfileTests
{
    private static readonly string[] Lines = File.ReadAllText(Path.Combine(Repository.Root, "Dockerfile")).Replace("\\\n", " ", StringComparison.Ordinal).Split('\n');

    [Fact]
    public void Every_file_that_is_copied_exists_and_is_sent_to_the_builder()
    {
        var sent = File.ReadAllLines(Path.Combine(Repository.Root, ".dockerignore")).Where(line => line.StartsWith('!')).Select(line => line[1..]).ToHashSet(StringComparer.Ordinal);
        var copied = Copied().ToList();
        Assert.True(copied.Count > 10, "hardly any COPY was found: nothing was checked");
        Assert.All(copied, file => Assert.True(Path.Exists(Path.Combine(Repository.Root, file)), $"the Dockerfile copies {file}, which does not exist"));
        Assert.All(copied, file => Assert.True(sent.Contains(file.Split('/')[0]), $".dockerignore keeps {file} from the builder"));
    }

    [Fact]
    public void Packages_are_restored_from_the_files_of_the_program_s_projects()
    {
        var needed = ProjectsBehind("src/Server/Server.csproj").Order(StringComparer.Ordinal);
        Assert.Equal(needed, Copied().Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_program_runs_without_root_on_the_runtime_that_it_is_built_for()
    {
        var framework = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("TargetFramework").Single().Value;
        var version = framework["net".Length..];
        var last = Array.FindLastIndex(Lines, line => line.StartsWith("FROM ", StringComparison.Ordinal));
        Assert.Contains($"/aspnet:{version}.", Lines[last], StringComparison.Ordinal);
        Assert.Contains(Lines, line => line.StartsWith("FROM ", StringComparison.Ordinal) && line.Contains($"/sdk:{version}.", StringComparison.Ordinal));

        // The base image has the number of its user in this variable.
        Assert.Equal("USER $APP_UID", Lines[last..].Last(line => line.StartsWith("USER ", StringComparison.Ordinal)));
        Assert.DoesNotContain(Lines[last..], line => line.StartsWith("RUN ", StringComparison.Ordinal));
    }

    [Fact]
    public void Images_have_a_whole_version()
    {
        var images = Lines.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).First(word => word.Contains(':', StringComparison.Ordinal))).ToList();
        Assert.Equal(3, images.Count);
        Assert.All(images, image => Assert.Matches(@":[0-9]+\.[0-9]+\.[0-9]+-", image));
    }

    [Fact]
    public void Variables_and_commands_are_those_of_the_program()
    {
        var variables = Lines.Where(line => line.StartsWith("ENV ", StringComparison.Ordinal)).SelectMany(line => Variable().Matches(line)).Select(match => match.Groups["name"].Value).ToList();
        Assert.Contains("KG_DATA", variables);
        Assert.All(variables.Where(name => name != "ASPNETCORE_HTTP_PORTS"), name => Assert.True(KgProgram.Reads(name), $"no command reads {name}"));
        var port = Lines.Single(line => line.StartsWith("EXPOSE ", StringComparison.Ordinal)).Split(' ')[1];
        Assert.Contains(Lines, line => line.Contains($"ASPNETCORE_URLS=http://0.0.0.0:{port}", StringComparison.Ordinal));
        Assert.Contains("""CMD ["serve"]""", Lines);
        Assert.True(KgProgram.HasCommand("serve"));
    }

    private static IEnumerable<string> Copied() => Lines
        .Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains(" --from=", StringComparison.Ordinal))
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..^1])
        .Select(file => file.TrimEnd('/'));

    private static HashSet<string> ProjectsBehind(string project)
    {
        var found = new HashSet<string>([project], StringComparer.Ordinal);
        foreach (var reference in XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("ProjectReference"))
        {
            var file = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, reference.Attribute("Include")!.Value));
            found.UnionWith(ProjectsBehind(Repository.Relative(file)));
        }

        return found;
    }

    [GeneratedRegex("(?<name>[A-Z_]+)=", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();
}
