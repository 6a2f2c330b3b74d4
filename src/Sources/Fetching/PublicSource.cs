using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>A file that a public source publishes.</summary>
/// <param name="Name">The name of the file in the folder that it is fetched to.</param>
/// <param name="Address">The address of the current release.</param>
/// <param name="Kind">The format that the file must have.</param>
/// <param name="License">The licence or terms of use.</param>
/// <param name="Description">A short description of its content.</param>
public sealed record PublicSource(string Name, Uri Address, SourceKind Kind, string License, string Description)
{
    /// <summary>The same file on a mirror that has all files under their names.</summary>
    /// <param name="mirror">The address of the mirror's folder.</param>
    public PublicSource At(Uri mirror) =>
        this with { Address = new Uri(new Uri(mirror.AbsoluteUri.TrimEnd('/') + "/"), Name) };
}
