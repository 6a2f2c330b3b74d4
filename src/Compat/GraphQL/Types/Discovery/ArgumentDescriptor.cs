namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Collects what is said about an argument.</summary>
internal sealed class ArgumentDescriptor(string name) : IArgumentDescriptor
{
    public string Name { get; } = name;

    public string? Text { get; private set; }

    public Type? RuntimeType { get; private set; }

    public object? Default { get; private set; }

    public IArgumentDescriptor Description(string value)
    {
        Text = value;
        return this;
    }

    public IArgumentDescriptor Type(Type type)
    {
        RuntimeType = type;
        return this;
    }

    public IArgumentDescriptor DefaultValue(object value)
    {
        Default = value;
        return this;
    }
}
