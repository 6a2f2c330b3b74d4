using System.Security.Cryptography;
using System.Text.Json;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>
/// The folder that files are fetched to. Whole files have their final names. What has not come whole, and what is needed to go on or to
/// ask for news, is in the folder <see cref="StateName"/> in it, which an import passes over.
/// </summary>
/// <param name="root">The folder.</param>
internal sealed class FetchFolder(string root)
{
    /// <summary>The name of the folder with what is not whole.</summary>
    public const string StateName = ".kg-fetch";

    private string StateFolder => Path.Combine(root, StateName);

    /// <summary>Where a file is when it is whole.</summary>
    public string FileOf(PublicSource source) => Path.Combine(root, source.Name);

    /// <summary>Where a file is while it comes.</summary>
    public string PartOf(PublicSource source) => Path.Combine(StateFolder, source.Name + ".part");

    /// <summary>Makes the folder if there is none.</summary>
    public void Create() => Directory.CreateDirectory(StateFolder);

    /// <summary>What is known of the whole file; null where there is none, it comes from elsewhere, or it was changed since it was fetched.</summary>
    public async Task<FetchedVersion?> WholeAsync(PublicSource source, CancellationToken cancellationToken)
    {
        var version = await ReadAsync(WholeState(source), source, cancellationToken);
        return version is not null && File.Exists(FileOf(source)) && await HashAsync(FileOf(source), cancellationToken) == version.Sha256 ? version : null;
    }

    /// <summary>What is known of the part that has come; null where there is none, or the server cannot be asked for the rest.</summary>
    public async Task<FetchedVersion?> PartAsync(PublicSource source, CancellationToken cancellationToken)
    {
        var version = await ReadAsync(PartState(source), source, cancellationToken);
        return version?.RangeCondition is not null && PartLength(source) > 0 ? version : null;
    }

    /// <summary>How many bytes of the part have come.</summary>
    public long PartLength(PublicSource source) => new FileInfo(PartOf(source)) is { Exists: true } part ? part.Length : 0;

    /// <summary>Notes of which version the part is that begins to come.</summary>
    public Task BeginPartAsync(PublicSource source, FetchedVersion version, CancellationToken cancellationToken) =>
        WriteAsync(PartState(source), version, cancellationToken);

    /// <summary>Forgets the part, so that the next attempt starts over.</summary>
    public void DropPart(PublicSource source)
    {
        File.Delete(PartState(source));
        File.Delete(PartOf(source));
    }

    /// <summary>Gives the part, which is whole now, its final name in one step.</summary>
    public async Task FinishAsync(PublicSource source, FetchedVersion version, CancellationToken cancellationToken)
    {
        var hash = await HashAsync(PartOf(source), cancellationToken);
        File.Move(PartOf(source), FileOf(source), overwrite: true);
        await WriteAsync(WholeState(source), version with { Sha256 = hash }, cancellationToken);
        File.Delete(PartState(source));
    }

    private string WholeState(PublicSource source) => Path.Combine(StateFolder, source.Name + ".json");

    private string PartState(PublicSource source) => Path.Combine(StateFolder, source.Name + ".part.json");

    // A note that cannot be read only costs a download.
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
