using System.Formats.Tar;

namespace KnowledgeGraph.Sources.Content;

/// <summary>Reads the entries of a tar archive, plain or gzip-compressed, in order.</summary>
internal sealed class TarArchive : IAsyncDisposable
{
    // POSIX.1-1988 (ustar), GNU and pax headers have this text at this offset.
    private const int MagicOffset = 257;

    private readonly string _path;
    private readonly PeekStream _content;
    private readonly TarReader _tar;

    private TarArchive(string path, PeekStream content)
    {
        _path = path;
        _content = content;
        _tar = new TarReader(content, leaveOpen: true);
    }

    /// <summary>Whether a file that begins like this is a tar archive.</summary>
    public static bool Begins(ReadOnlySpan<byte> head) => head.Length > MagicOffset && head[MagicOffset..].StartsWith("ustar"u8);

    /// <summary>Opens the archive of the file that <paramref name="reading"/> names; bytes after its gzip data are noted there.</summary>
    /// <exception cref="SourceException">The file is missing or cannot be read.</exception>
    public static async Task<TarArchive> OpenAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        var file = SourceBytes.Open(reading.Location.File);
        var raw = new PeekStream(file);
        try
        {
            return new TarArchive(
                reading.Location.File,
                await SourceErrors.CodedAsync(reading.Location.File, () => SourceBytes.DecompressedAsync(raw, file.Length, reading, cancellationToken)));
        }
        catch
        {
            await raw.DisposeAsync();
            throw;
        }
    }

    /// <summary>The next entry; null at the end of the archive.</summary>
    /// <exception cref="SourceException">The archive is damaged.</exception>
    public async Task<TarMember?> ReadAsync(CancellationToken cancellationToken)
    {
        var entry = await SourceErrors.TarAsync(_path, () => _tar.GetNextEntryAsync(copyData: false, cancellationToken));
        return entry is null ? null : new TarMember(entry, _path);
    }

    /// <summary>The entry at a position, from 0.</summary>
    /// <exception cref="SourceException">The archive is damaged, or has changed since it was listed.</exception>
    public async Task<TarMember> FindAsync(int position, CancellationToken cancellationToken)
    {
        for (var i = 0; await ReadAsync(cancellationToken) is { } member; i++)
        {
            if (i == position)
            {
                return member;
            }
        }

        throw SourceErrors.TarCorrupt(_path, cause: null);
    }

    /// <summary>Reads the bytes after the last entry, so that damage at the end of the file is found.</summary>
    /// <returns>Whether they are padding, as expected.</returns>
    public async Task<bool> ReadToEndAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        var isPadding = true;
        while (await SourceErrors.CodedAsync(_path, () => _content.ReadAsync(buffer, cancellationToken)) is > 0 and var count)
        {
            isPadding &= !buffer.AsSpan(0, count).ContainsAnyExcept((byte)0);
        }

        return isPadding;
    }

    public async ValueTask DisposeAsync()
    {
        await _tar.DisposeAsync();
        await _content.DisposeAsync();
    }
}

/// <summary>An entry of a tar archive.</summary>
/// <param name="entry">The entry.</param>
/// <param name="archive">Path of the archive.</param>
internal sealed class TarMember(TarEntry entry, string archive)
{
    /// <summary>Its path in the archive.</summary>
    public string Name => entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name;

    /// <summary>Whether it is a link to a file or folder.</summary>
    public bool IsLink => entry.EntryType is TarEntryType.SymbolicLink or TarEntryType.HardLink;

    /// <summary>Whether it is a regular file: not a folder, link, device or header.</summary>
    public bool IsFile => entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile;

    public long Length => entry.Length;

    /// <summary>Its bytes; they must be read before the next entry.</summary>
    public Stream Content => entry.DataStream is null ? Stream.Null : new TarMemberContent(entry.DataStream, entry.Length, archive);
}
