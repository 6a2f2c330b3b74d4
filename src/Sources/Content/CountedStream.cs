using System.Security.Cryptography;

namespace KnowledgeGraph.Sources.Content;

/// <summary>Counts and hashes the stored bytes of a file or archive member while they are read.</summary>
internal sealed class CountedStream(Stream file, SourceReading reading) : ReadOnlyStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Whether a read requested more bytes than the file has.</summary>
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
