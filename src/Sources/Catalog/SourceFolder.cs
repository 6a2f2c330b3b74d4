using KnowledgeGraph.Sources.Fetching;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>Walks folders in ordinal order, so that every machine reads the same files in the same order.</summary>
internal static class SourceFolder
{
    /// <summary>The given file, or all files in a folder and its subfolders. Links to folders are not followed, because they could form
    /// cycles. Unfinished downloads of <c>kg fetch</c> are skipped.</summary>
    /// <exception cref="SourceException">The path does not exist, or a folder cannot be listed.</exception>
    public static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw SourceErrors.NotFound(path);
        }

        try
        {
            return Below(new DirectoryInfo(path)).Select(file => Path.Combine(path, Path.GetRelativePath(path, file))).ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SourceErrors.Unreadable(path, e);
        }
    }

    private static IEnumerable<string> Below(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is not DirectoryInfo child)
            {
                yield return entry.FullName;
            }
            else if (child.LinkTarget is null && child.Name != FetchFolder.StateName)
            {
                foreach (var file in Below(child))
                {
                    yield return file;
                }
            }
        }
    }
}
