using static System.IO.Path;

namespace KnowledgeGraph.Sources;

/// <summary>The location of a source: a file, or a member of a tar archive.</summary>
/// <param name="File">Path of the file, as it was given or found.</param>
/// <param name="Member">Path of the member within the archive; null if the file is not an archive.</param>
/// <param name="Entry">Position of the member in the archive, from 0: an archive may contain several members with the same name.</param>
public sealed record SourceLocation(string File, string? Member = null, int Entry = 0)
{
    /// <summary>The file, or <c>archive!member</c>.</summary>
    public string Path => Member is null ? File : $"{File}!{Member}";

    /// <summary>The same, without the folder of the file.</summary>
    public string Name => Member is null ? GetFileName(File) : $"{GetFileName(File)}!{Member}";
}
