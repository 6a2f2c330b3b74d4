using System.Security.Cryptography;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A data folder with two releases: the starter graph's, and that of the sources, which is current.</summary>
internal sealed class DrillFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-drill-");

    private DrillFolder(string sources) => Sources = sources;

    /// <summary>The sources of the release before.</summary>
    public static string Starter { get; } = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(KgProgram.Assembly)!, "seed");

    /// <summary>The sources of the current release.</summary>
    public string Sources { get; }

    /// <summary>The folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>The file that says which release is current.</summary>
    public string Current => System.IO.Path.Combine(Path, "current");

    /// <summary>The release files, the current one last.</summary>
    public string[] Releases => [.. Directory.GetFiles(System.IO.Path.Combine(Path, "releases"), "*.db").OrderBy(file => new FileInfo(file).Length)];

    /// <summary>The content hash of the current release.</summary>
    public string Hash => System.IO.Path.GetFileNameWithoutExtension(Releases[^1]);

    /// <summary>Imports.</summary>
    public static async Task<DrillFolder> MakeAsync(string sources, CancellationToken cancellationToken)
    {
        var folder = new DrillFolder(sources);
        foreach (var source in new[] { Starter, sources })
        {
            var import = await folder.KgAsync(["import", source], cancellationToken);
            if (import.ExitCode != 0)
            {
                throw new InvalidOperationException($"the import failed: {import.Error}");
            }
        }

        return folder;
    }

    /// <summary>Another folder with the same releases.</summary>
    public DrillFolder Copy()
    {
        var copy = new DrillFolder(Sources);
        Directory.CreateDirectory(System.IO.Path.Combine(copy.Path, "releases"));
        foreach (var file in Directory.GetFiles(Path, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, System.IO.Path.Combine(copy.Path, System.IO.Path.GetRelativePath(Path, file)));
        }

        return copy;
    }

    /// <summary>Runs kg on this folder to its end.</summary>
    public async Task<ProgramRun> KgAsync(string[] arguments, CancellationToken cancellationToken, params (string Name, string Value)[] environment)
    {
        await using var kg = Start(arguments, environment);
        return await kg.EndAsync(cancellationToken);
    }

    /// <summary>Makes the release before current, which is small.</summary>
    public async Task UseSeedAsync(CancellationToken cancellationToken) =>
        await KgAsync(["release", "use", System.IO.Path.GetFileNameWithoutExtension(Releases[0])], cancellationToken);

    /// <summary>Starts kg on this folder.</summary>
    public RunningProgram Start(string[] arguments, params (string Name, string Value)[] environment) =>
        new(ProgramStart.Dotnet(KgProgram.Assembly, [.. arguments, "--data", Path]) with { Environment = environment });

    /// <summary>Starts kg serve on this folder and waits until it answers.</summary>
    public Task<DrillServer> ServeAsync(CancellationToken cancellationToken, params (string Name, string Value)[] environment) =>
        DrillServer.StartAsync(address => Start(["serve", "--urls", address], environment), cancellationToken);

    /// <summary>The release files, by the hashes of their contents that they are called by.</summary>
    public string Names() => string.Join(' ', Directory.GetFiles(System.IO.Path.Combine(Path, "releases"), "*.db").Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal));

    /// <summary>The bytes of the release files, as one hash.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Releases)
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
