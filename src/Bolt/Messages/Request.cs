using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Messages;

/// <summary>A message that the client sends. The server answers each, in order, except GOODBYE.</summary>
internal abstract class Request
{
    public abstract void Write(PackStreamWriter writer);
}
