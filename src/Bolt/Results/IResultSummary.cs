namespace KnowledgeGraph.Bolt;

/// <summary>What the server says of a statement after its last record.</summary>
public interface IResultSummary
{
    /// <summary>The statement with its parameters.</summary>
    Query Query { get; }

    /// <summary>What the statement changed.</summary>
    ICounters Counters { get; }

    /// <summary>Whether it reads or writes.</summary>
    QueryType QueryType { get; }

    /// <summary>What the server has to remark, such as a missing index or a deprecated function.</summary>
    IList<INotification> Notifications { get; }

    /// <summary>When the first record was ready, or −1 ms if the server does not say.</summary>
    TimeSpan ResultAvailableAfter { get; }

    /// <summary>When the last record was taken, or −1 ms if the server does not say.</summary>
    TimeSpan ResultConsumedAfter { get; }

    /// <summary>The server.</summary>
    IServerInfo Server { get; }

    /// <summary>The database.</summary>
    IDatabaseInfo Database { get; }
}

/// <summary>What a statement changed.</summary>
public interface ICounters
{
    /// <summary>Whether it changed anything in the graph or its schema.</summary>
    bool ContainsUpdates { get; }

    /// <summary>Nodes created.</summary>
    int NodesCreated { get; }

    /// <summary>Nodes deleted.</summary>
    int NodesDeleted { get; }

    /// <summary>Relationships created.</summary>
    int RelationshipsCreated { get; }

    /// <summary>Relationships deleted.</summary>
    int RelationshipsDeleted { get; }

    /// <summary>Properties set, to the same value as well.</summary>
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

    /// <summary>Changes to databases, users and rights.</summary>
    int SystemUpdates { get; }

    /// <summary>Whether databases, users or rights changed.</summary>
    bool ContainsSystemUpdates { get; }
}

/// <summary>A remark of the server about a statement.</summary>
public interface INotification
{
    /// <summary>The code, such as Neo.ClientNotification.Statement.CartesianProduct.</summary>
    string Code { get; }

    /// <summary>A short description, the same for all notifications of the code.</summary>
    string Title { get; }

    /// <summary>What it is about here.</summary>
    string Description { get; }

    /// <summary>Where in the statement, or null.</summary>
    IInputPosition? Position { get; }

    /// <summary>The severity as the server spells it: WARNING or INFORMATION.</summary>
    string RawSeverityLevel { get; }

    /// <summary>The category as the server spells it, such as PERFORMANCE.</summary>
    string RawCategory { get; }
}

/// <summary>A place in a statement.</summary>
public interface IInputPosition
{
    /// <summary>Characters before it, from 0.</summary>
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

    /// <summary>The version of Bolt that is spoken with it, such as 5.8.</summary>
    string ProtocolVersion { get; }

    /// <summary>Its name and version, such as Neo4j/5.26.0.</summary>
    string Agent { get; }
}

/// <summary>The database of a result.</summary>
public interface IDatabaseInfo
{
    /// <summary>Its name, or null if the server does not say.</summary>
    string? Name { get; }
}

/// <summary>What a statement does.</summary>
public enum QueryType
{
    /// <summary>The server did not say.</summary>
    Unknown,

    /// <summary>It only reads.</summary>
    ReadOnly,

    /// <summary>It reads and writes.</summary>
    ReadWrite,

    /// <summary>It only writes.</summary>
    WriteOnly,

    /// <summary>It changes indexes or constraints.</summary>
    SchemaWrite,
}
