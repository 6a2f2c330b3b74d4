namespace KnowledgeGraph.Sources.Content;

/// <summary>The bytes of a member of a tar archive; their number must match its header.</summary>
internal sealed class TarMemberContent(Stream content, long length, string archive) : ReadOnlyStream
{
    private long _read;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await SourceErrors.TarAsync(archive, () => content.ReadAsync(buffer, cancellationToken));
        _read += count;
        return count == 0 && buffer.Length > 0 && _read < length ? throw SourceErrors.TarTruncated(archive, cause: null) : count;
    }
}
