namespace KnowledgeGraph.Sources.Content;

/// <summary>Converts line ends from carriage returns, as in files for the old Mac OS, to line feeds.</summary>
internal sealed class CarriageReturnContent(Stream content) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await content.ReadAsync(buffer, cancellationToken);
        buffer.Span[..count].Replace((byte)'\r', (byte)'\n');
        return count;
    }

    public override async ValueTask DisposeAsync()
    {
        await content.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
