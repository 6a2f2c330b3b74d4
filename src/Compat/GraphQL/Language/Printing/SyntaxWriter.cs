using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Writes syntax to a growing text; the files follow the sections of the grammar.</summary>
internal sealed partial class SyntaxWriter
{
    private const int LongestLine = 80;
    private const string IndentUnit = "  ";

    private readonly StringBuilder _text = new();
    private string _lineBreak = "\n";

    /// <summary>The text written so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes a node with its descendants.</summary>
    public void Node(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                Separated(document.Definitions, "\n\n");
                break;
            case NameNode name:
                _text.Append(name.Value);
                break;
            case ValueNode value:
                Value(value);
                break;
            case TypeNode type:
                Type(type);
                break;
            default:
                if (!TryExecutable(node))
                {
                    // A definition of a schema: kg schema prints schemas from introspection, as it must on HotChocolate.
                    _text.Append(node.GetType().Name);
                }

                break;
        }
    }

    private void Separated(IReadOnlyList<SyntaxNode> nodes, string separator)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            _text.Append(i == 0 ? "" : separator);
            Node(nodes[i]);
        }
    }

    /// <summary>Writes nodes between an opening and a closing mark; writes nothing if there are none.</summary>
    private void Enclosed(string open, IReadOnlyList<SyntaxNode> nodes, string separator, string close)
    {
        if (nodes.Count > 0)
        {
            _text.Append(open);
            Separated(nodes, separator);
            _text.Append(close);
        }
    }

    /// <summary>Writes nodes on separate lines between marks; writes nothing if there are none.</summary>
    private void Block(string open, IReadOnlyList<SyntaxNode> nodes, string close)
    {
        if (nodes.Count == 0)
        {
            return;
        }

        var outer = _lineBreak;
        _lineBreak = outer + IndentUnit;
        _text.Append(open).Append(_lineBreak);
        Separated(nodes, _lineBreak);
        _lineBreak = outer;
        _text.Append(_lineBreak).Append(close);
    }

    private void Directives(IReadOnlyList<DirectiveNode> directives) => Enclosed(" ", directives, " ", "");
}
