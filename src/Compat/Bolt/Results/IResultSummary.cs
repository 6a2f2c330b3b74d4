namespace KnowledgeGraph.Bolt;

/// <summary>The server's summary of a statement, sent after its last record.</summary>
public interface IResultSummary
{
    /// <summary>The statement with its parameters.</summary>
    Query Query { get; }

    /// <summary>What the statement changed.</summary>
    ICounters Counters { get; }

    /// <summary>Whether the statement reads or writes.</summary>
    QueryType QueryType { get; }

    /// <summary>The server's notifications, such as a missing index or a deprecated function.</summary>
    IList<INotification> Notifications { get; }

    /// <summary>Time until the first record was available, or −1 ms if unknown.</summary>
    TimeSpan ResultAvailableAfter { get; }

    /// <summary>Time until the last record was consumed, or −1 ms if unknown.</summary>
    TimeSpan ResultConsumedAfter { get; }

    /// <summary>The server.</summary>
    IServerInfo Server { get; }

    /// <summary>The database.</summary>
    IDatabaseInfo Database { get; }
}

/// <summary>What a statement changed.</summary>
public interface ICounters
{
    /// <summary>Whether the statement changed the graph or its schema.</summary>
    bool ContainsUpdates { get; }

    /// <summary>Nodes created.</summary>
    int NodesCreated { get; }

    /// <summary>Nodes deleted.</summary>
    int NodesDeleted { get; }

    /// <summary>Relationships created.</summary>
    int RelationshipsCreated { get; }

    /// <summary>Relationships deleted.</summary>
    int RelationshipsDeleted { get; }

    /// <summary>Properties set, including those set to the same value.</summary>
    int PropertiesSet { get; }

    /// <summary>Labels added to nodes.</summary>
    int LabelsAdded { get; }

    /// <summary>Labels removed from nodes.</summary>
    int LabelsRemoved { get; }

    /// <summary>Indexes added.</summary>
    int IndexesAdded { get; }

    /// <summary>Indexes removed.</summary>
    int IndexesRemoved { get; }

    /// <summary>Constraints added.</summary>
    int ConstraintsAdded { get; }

    /// <summary>Constraints removed.</summary>
    int ConstraintsRemoved { get; }

    /// <summary>Changes to databases, users and privileges.</summary>
    int SystemUpdates { get; }

    /// <summary>Whether databases, users or privileges changed.</summary>
    bool ContainsSystemUpdates { get; }
}

/// <summary>A notification of the server about a statement.</summary>
public interface INotification
{
    /// <summary>The code, such as Neo.ClientNotification.Statement.CartesianProduct.</summary>
    string Code { get; }

    /// <summary>A short description, the same for all notifications of the code.</summary>
    string Title { get; }

    /// <summary>The details for this statement.</summary>
    string Description { get; }

    /// <summary>The position in the statement, or null.</summary>
    IInputPosition? Position { get; }

    /// <summary>The severity as the server spells it: WARNING or INFORMATION.</summary>
    string RawSeverityLevel { get; }

    /// <summary>The category as the server spells it, such as PERFORMANCE.</summary>
    string RawCategory { get; }
}

/// <summary>A position in a statement.</summary>
public interface IInputPosition
{
    /// <summary>The number of preceding characters.</summary>
    int Offset { get; }

    /// <summary>The line, from 1.</summary>
    int Line { get; }

    /// <summary>The column, from 1.</summary>
    int Column { get; }
}

/// <summary>The server of a result.</summary>
public interface IServerInfo
{
    /// <summary>Host and port.</summary>
    string Address { get; }

    /// <summary>The negotiated version of Bolt, such as 5.8.</summary>
    string ProtocolVersion { get; }

    /// <summary>The server's name and version, such as Neo4j/5.26.0.</summary>
    string Agent { get; }
}

/// <summary>The database of a result.</summary>
public interface IDatabaseInfo
{
    /// <summary>The name, or null if the server does not send it.</summary>
    string? Name { get; }
}

/// <summary>The kind of a statement.</summary>
public enum QueryType
{
    /// <summary>The server did not send it.</summary>
    Unknown,

    /// <summary>The statement only reads.</summary>
    ReadOnly,

    /// <summary>The statement reads and writes.</summary>
    ReadWrite,

    /// <summary>The statement only writes.</summary>
    WriteOnly,

    /// <summary>The statement changes indexes or constraints.</summary>
    SchemaWrite,
}
