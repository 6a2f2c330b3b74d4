namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// Identifies an element of a schema in a readable form (specification, section 2.14, Schema Coordinates): <c>Dog</c>, <c>Dog.name</c>,
/// <c>Dog.isHouseTrained(atOtherHomes:)</c>, <c>@include</c> or <c>@include(if:)</c>. Two coordinates are equal if they identify the
/// same element.
/// </summary>
internal readonly record struct SchemaCoordinate
{
    private readonly string _name;
    private readonly string? _member;
    private readonly string? _argument;
    private readonly bool _isDirective;

    private SchemaCoordinate(string name, string? member = null, string? argument = null, bool isDirective = false)
    {
        _name = name;
        _member = member;
        _argument = argument;
        _isDirective = isDirective;
    }

    /// <summary>A named type: <c>TypeCoordinate :: Name</c>.</summary>
    /// <param name="name">The name of the type.</param>
    public static SchemaCoordinate OfType(string name) => new(name);

    /// <summary>A field, an input field or a value of an enum: <c>MemberCoordinate :: Name . Name</c>.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="member">The name of its member.</param>
    public static SchemaCoordinate OfMember(string type, string member) => new(type, member);

    /// <summary>A directive: <c>DirectiveCoordinate :: @ Name</c>.</summary>
    /// <param name="name">The name without <c>@</c>.</param>
    public static SchemaCoordinate OfDirective(string name) => new(name, isDirective: true);

    /// <summary>
    /// An argument of this field or directive: <c>ArgumentCoordinate :: Name . Name ( Name : )</c> and
    /// <c>DirectiveArgumentCoordinate :: @ Name ( Name : )</c>.
    /// </summary>
    /// <param name="name">The name of the argument.</param>
    public SchemaCoordinate Argument(string name) => new(_name, _member, name, _isDirective);

    /// <summary>The coordinate in the syntax of the specification.</summary>
    public override string ToString()
    {
        var owner = _isDirective ? $"@{_name}" : _member is null ? _name : $"{_name}.{_member}";
        return _argument is null ? owner : $"{owner}({_argument}:)";
    }
}
