using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A publication, or an entry of another resource, that an assertion cites.</summary>
/// <param name="id">Its identifier: a CURIE if its prefix is registered, for example `PMID:19412178`, else the address or text from the source.</param>
public sealed class Reference(string id)
{
    /// <summary>Its identifier: a CURIE if its prefix is registered, for example `PMID:19412178`, else the address or text from the source.</summary>
    [ID]
    public string Id { get; } = id;

    /// <summary>Its web address, or null if its resource is not registered or has no pages.</summary>
    public string? Url => ReferenceId.UrlOf(Id);
}
