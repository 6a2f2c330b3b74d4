using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Messages;

/// <summary>A message to the server. The server answers each one, in order, except GOODBYE.</summary>
internal abstract class Request
{
    public abstract void Write(PackStreamWriter writer);
}
