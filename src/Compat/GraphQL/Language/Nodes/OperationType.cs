namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The kinds of operation.</summary>
/// <remarks><c>OperationType : one of query mutation subscription</c> (specification §2.4)</remarks>
internal enum OperationType
{
    /// <summary>A read without side effects.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>A stream of reads, one for each event of a source.</summary>
    Subscription,
}
