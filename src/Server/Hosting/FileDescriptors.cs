using System.Globalization;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>How many files and connections this process may have open at once.</summary>
internal static class FileDescriptors
{
    // A server that has just started has about 230 files open, most of them its libraries; the store and connections to Neo4j need some more.
    private const long Kept = 512;

    // More connections than one machine has use for.
    private const long Most = 20_000;

    /// <summary>How many may be connections: all but those that are kept for files, and at least an eighth.</summary>
    public static long ForConnections => Limit is { } limit ? Math.Clamp(limit - Kept, limit / 8, Most) : Most;

    /// <summary>How many more may be connections that are closed at once, as there are enough.</summary>
    public static long ForClosing => Math.Clamp((Limit ?? Most) / 16, 1, 64);

    /// <summary>The limit that the system sets, "Max open files" of proc(5); null where there is none or it cannot be told.</summary>
    public static long? Limit => OperatingSystem.IsLinux() ? Read(File.ReadLines("/proc/self/limits")) : null;

    /// <summary>Reads the limit from the lines of <c>/proc/self/limits</c>.</summary>
    public static long? Read(IEnumerable<string> lines)
    {
        var line = lines.FirstOrDefault(line => line.StartsWith("Max open files", StringComparison.Ordinal));
        return line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, _, var soft, ..]
            && long.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
                ? limit
                : null;
    }
}
