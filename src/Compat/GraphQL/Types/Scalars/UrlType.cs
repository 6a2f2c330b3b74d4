using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>An absolute URL, according to RFC 3986.</summary>
internal sealed class UrlType() : ScalarType<Uri>(
    "URL",
    "An absolute URL, as of RFC 3986.",
    "https://tools.ietf.org/html/rfc3986")
{
    private protected override bool TryParse(ValueNode literal, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;
        return literal is StringValueNode text && Uri.TryCreate(text.Value, UriKind.Absolute, out value);
    }

    internal override void Write(JsonOutput output, Uri value) => output.WriteString(value.AbsoluteUri);

    private protected override ValueNode ToLiteral(Uri value) =>
        new StringValueNode(default, value.AbsoluteUri, isBlock: false);
}
