using System.Security.Cryptography;

namespace KnowledgeGraph.Sources.Content;

/// <summary>The bytes of a file as they lie on disk, or of a member as they lie in its archive, counted and hashed as they are read.</summary>
internal sealed class CountedStream(Stream file, SourceReading reading) : ReadOnlyStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Whether a read has asked for more than the file holds.</summary>
    public bool ReadPastEnd { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await file.ReadAsync(buffer, cancellationToken);
        reading.CountBytes(count);
        _hash.AppendData(buffer.Span[..count]);
        if (count == 0 && buffer.Length > 0 && !ReadPastEnd)
        {
            ReadPastEnd = true;
            reading.Sha256 = Convert.ToHexStringLower(_hash.GetCurrentHash());
        }

        return count;
    }

    public override async ValueTask DisposeAsync()
    {
        _hash.Dispose();
        await file.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
