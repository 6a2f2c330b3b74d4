using System.Globalization;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>The number of files and connections that this process may have open.</summary>
internal static class FileDescriptors
{
    // A newly started server has about 230 open files, most of them libraries; the store and connections to Neo4j need some more.
    private const long Kept = 512;

    // More connections than one machine can use.
    private const long Most = 20_000;

    /// <summary>The maximum number of connections: all but those reserved for files, and at least one eighth.</summary>
    public static long ForConnections => Limit is { } limit ? Math.Clamp(limit - Kept, limit / 8, Most) : Most;

    /// <summary>The number of additional connections that are accepted only to be closed immediately because the limit is reached.</summary>
    public static long ForClosing => Math.Clamp((Limit ?? Most) / 16, 1, 64);

    /// <summary>The limit set by the system, "Max open files" of proc(5); null if there is none or it is unknown.</summary>
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
