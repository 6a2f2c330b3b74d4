using static System.IO.Path;

namespace KnowledgeGraph.Sources;

/// <summary>Where a source lies: a file, or a member of a tar archive.</summary>
/// <param name="File">Path of the file, as it was given or found.</param>
/// <param name="Member">Path of the member within the archive; null for a file that is no archive.</param>
/// <param name="Entry">Position of the member among the entries of the archive, from 0: an archive may hold several of one name.</param>
public sealed record SourceLocation(string File, string? Member = null, int Entry = 0)
{
    /// <summary>The file, or <c>archive!member</c>.</summary>
    public string Path => Member is null ? File : $"{File}!{Member}";

    /// <summary>The same without the folder of the file.</summary>
    public string Name => Member is null ? GetFileName(File) : $"{GetFileName(File)}!{Member}";
}
