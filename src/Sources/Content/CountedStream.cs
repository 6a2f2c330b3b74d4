namespace KnowledgeGraph.Sources.Content;

/// <summary>The bytes of a file as they lie on disk, counted as they are read.</summary>
internal sealed class CountedStream(FileStream file, SourceReading reading) : ReadOnlyStream
{
    /// <summary>Whether a read has asked for more than the file holds.</summary>
    public bool ReadPastEnd { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await file.ReadAsync(buffer, cancellationToken);
        reading.CountBytes(count);
        ReadPastEnd |= count == 0 && buffer.Length > 0;
        return count;
    }

    public override async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
