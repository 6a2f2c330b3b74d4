using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Messages;

/// <summary>The last field of BEGIN and of an auto-commit RUN. Default values are omitted.</summary>
internal sealed record TransactionSettings(AccessMode Mode, string? Database, IReadOnlyList<string> Bookmarks, TransactionConfig Config)
{
    public void Write(PackStreamWriter writer)
    {
        var extra = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (Bookmarks.Count > 0)
        {
            extra["bookmarks"] = Bookmarks;
        }

        if (Config.Timeout is { } timeout)
        {
            extra["tx_timeout"] = timeout == TimeSpan.MaxValue ? 0L : (long)timeout.TotalMilliseconds;
        }

        if (Config.Metadata.Count > 0)
        {
            extra["tx_metadata"] = Config.Metadata;
        }

        if (Mode == AccessMode.Read)
        {
            extra["mode"] = "r";
        }

        if (Database is not null)
        {
            extra["db"] = Database;
        }

        writer.WriteValue(extra);
    }
}
