using System.Security.Cryptography;
using System.Text.Json;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>
/// The folder that files are downloaded to. Complete files have their final names. Incomplete files, and the state needed to resume or to
/// check for updates, are in its subfolder <see cref="StateName"/>, which imports skip.
/// </summary>
/// <param name="root">The folder.</param>
internal sealed class FetchFolder(string root)
{
    /// <summary>The name of the subfolder for incomplete files and state.</summary>
    public const string StateName = ".kg-fetch";

    private string StateFolder => Path.Combine(root, StateName);

    /// <summary>The path of a complete file.</summary>
    public string FileOf(PublicSource source) => Path.Combine(root, source.Name);

    /// <summary>The path of a file during download.</summary>
    public string PartOf(PublicSource source) => Path.Combine(StateFolder, source.Name + ".part");

    /// <summary>Creates the folder if it does not exist.</summary>
    public void Create() => Directory.CreateDirectory(StateFolder);

    /// <summary>The version of the complete file; null if it does not exist, is from another address, or was changed after download.</summary>
    public async Task<FetchedVersion?> WholeAsync(PublicSource source, CancellationToken cancellationToken)
    {
        var version = await ReadAsync(WholeState(source), source, cancellationToken);
        return version is not null && File.Exists(FileOf(source)) && await HashAsync(FileOf(source), cancellationToken) == version.Sha256 ? version : null;
    }

    /// <summary>The version of the partial file; null if there is none, or its download cannot be resumed.</summary>
    public async Task<FetchedVersion?> PartAsync(PublicSource source, CancellationToken cancellationToken)
    {
        var version = await ReadAsync(PartState(source), source, cancellationToken);
        return version?.RangeCondition is not null && PartLength(source) > 0 ? version : null;
    }

    /// <summary>The size of the partial file in bytes.</summary>
    public long PartLength(PublicSource source) => new FileInfo(PartOf(source)) is { Exists: true } part ? part.Length : 0;

    /// <summary>Records the version of a partial file before its download.</summary>
    public Task BeginPartAsync(PublicSource source, FetchedVersion version, CancellationToken cancellationToken) =>
        WriteAsync(PartState(source), version, cancellationToken);

    /// <summary>Deletes the partial file, so that the next attempt starts over.</summary>
    public void DropPart(PublicSource source)
    {
        File.Delete(PartState(source));
        File.Delete(PartOf(source));
    }

    /// <summary>Renames the partial file, which is now complete, to its final name in one step.</summary>
    public async Task FinishAsync(PublicSource source, FetchedVersion version, CancellationToken cancellationToken)
    {
        var hash = await HashAsync(PartOf(source), cancellationToken);
        File.Move(PartOf(source), FileOf(source), overwrite: true);
        await WriteAsync(WholeState(source), version with { Sha256 = hash }, cancellationToken);
        File.Delete(PartState(source));
    }

    private string WholeState(PublicSource source) => Path.Combine(StateFolder, source.Name + ".json");

    private string PartState(PublicSource source) => Path.Combine(StateFolder, source.Name + ".part.json");

    // A missing or invalid state file only costs a download.
    private static async Task<FetchedVersion?> ReadAsync(string path, PublicSource source, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(path);
            var version = await JsonSerializer.DeserializeAsync<FetchedVersion>(file, cancellationToken: cancellationToken);
            return version?.Address == source.Address ? version : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    private static async Task WriteAsync(string path, FetchedVersion version, CancellationToken cancellationToken)
    {
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, version, cancellationToken: cancellationToken);
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
    }
}
