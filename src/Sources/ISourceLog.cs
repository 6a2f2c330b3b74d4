namespace KnowledgeGraph.Sources;

/// <summary>Collects what readers reject.</summary>
public interface ISourceLog
{
    /// <summary>Records a rejected row, or a rejected part of one. Called from the thread that reads the file.</summary>
    /// <param name="rejection">The row and the reason.</param>
    void Reject(SourceRejection rejection);
}

/// <summary>A row, clause or node that a reader left out.</summary>
/// <param name="File">Path of the file, as it was given.</param>
/// <param name="Line">Line from 1 on which the row begins; in obographs JSON the index of the node or edge in its graph, from 0.</param>
/// <param name="Reason">The column or field, what was found and what was expected.</param>
/// <param name="IsPart">Whether only a part was rejected, such as a clause of a stanza or an edge of a node, and the rest was read.</param>
public sealed record SourceRejection(string File, long Line, string Reason, bool IsPart = false);
