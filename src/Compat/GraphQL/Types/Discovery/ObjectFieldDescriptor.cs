namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Collects what is said about a field in addition to its member.</summary>
internal sealed class ObjectFieldDescriptor : IObjectFieldDescriptor, IDescriptorContext
{
    private readonly List<ArgumentDescriptor> _arguments = [];

    public string? Text { get; private set; }

    /// <summary>The arguments that are not parameters.</summary>
    public IReadOnlyList<ArgumentDescriptor> Arguments => _arguments;

    public ListSize? Size { get; set; }

    public IObjectFieldDescriptor Description(string? value)
    {
        Text = value;
        return this;
    }

    public IObjectFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor)
    {
        var argument = _arguments.Find(known => known.Name == argumentName);
        if (argument is null)
        {
            argument = new(argumentName);
            _arguments.Add(argument);
        }

        argumentDescriptor(argument);
        return this;
    }
}
