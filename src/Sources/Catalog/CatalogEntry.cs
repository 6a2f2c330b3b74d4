using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>A file, or a member of an archive, that was looked at.</summary>
/// <param name="Location">Where it lies.</param>
public abstract record CatalogEntry(SourceLocation Location)
{
    /// <summary>The file, as it was given or found, or <c>archive!member</c>.</summary>
    public string Path => Location.Path;
}

/// <summary>A file whose format was recognised by its content.</summary>
/// <param name="Location">Where it lies.</param>
/// <param name="Length">Its size in bytes, as it lies on disk or in its archive.</param>
/// <param name="Kind">Its format.</param>
/// <param name="Facts">What its header says.</param>
public sealed record RecognizedSource(SourceLocation Location, long Length, SourceKind Kind, SourceFacts Facts) : CatalogEntry(Location);

/// <summary>A file that is no source.</summary>
/// <param name="Location">Where it lies.</param>
/// <param name="Reason">Why it is none, and where it can be made one, how.</param>
/// <param name="Code">The code of the error where the file was named: one of <see cref="SourceErrorCodes"/>.</param>
public sealed record IgnoredFile(SourceLocation Location, string Reason, string Code = SourceErrorCodes.FileForeign) : CatalogEntry(Location);

/// <summary>Something to be said of an archive as a whole.</summary>
/// <param name="Location">The archive.</param>
/// <param name="Code">The line of the report.</param>
/// <param name="Message">What is to be said.</param>
public sealed record ArchiveNote(SourceLocation Location, ReportCode Code, string Message) : CatalogEntry(Location);

/// <summary>What the header of a file says about it; null where it says nothing.</summary>
/// <param name="Id">Short id of an ontology such as <c>hp</c> or <c>hp/hp-base</c>, or the id of a mapping set.</param>
/// <param name="Title">Title.</param>
/// <param name="Version">Version, the bare date where there is one: <c>2023-01-27</c>.</param>
/// <param name="License">Licence, mostly an IRI.</param>
/// <param name="Product">For an ontology: which ontology it is of, which product, and whether that is a subset of the terms.</param>
public sealed record SourceFacts(
    string? Id = null, string? Title = null, string? Version = null, string? License = null, OntologyProduct? Product = null);
