using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>
/// Descriptions from the XML documentation files next to the assemblies: for members the summary and, under <c>**Returns:**</c>, the
/// returns element; for parameters the param element. With inheritdoc, a member has the documentation of its base.
/// </summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<Assembly, IReadOnlyDictionary<string, XElement>> _files = [];

    public string? OfType(Type type) => Describe(Find(type, XmlDocumentationId.OfType(type)));

    public string? OfMember(MemberInfo member) => Describe(FindInherited(member));

    public string? OfParameter(ParameterInfo parameter)
    {
        var element = FindInherited(parameter.Member)?
            .Elements("param")
            .FirstOrDefault(param => param.Attribute("name")?.Value == parameter.Name);
        return element is null ? null : Normalize(Text(element));
    }

    private static string? Describe(XElement? member)
    {
        var parts = new List<string>();
        if (member?.Element("summary") is { } summary && !string.IsNullOrWhiteSpace(summary.Value))
        {
            parts.Add(Text(summary));
        }

        if (member?.Element("returns") is { } returns && !string.IsNullOrWhiteSpace(returns.Value))
        {
            parts.Add("**Returns:**\n" + Text(returns));
        }

        return parts.Count == 0 ? null : Normalize(string.Join("\n\n", parts));
    }

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(node switch
            {
                XText raw => raw.Value,
                XElement { Name.LocalName: "paramref" or "typeparamref" } reference => reference.Attribute("name")?.Value,
                XElement { Name.LocalName: "see", IsEmpty: true } see => Reference(see),
                XElement other => other.Value,
                _ => null,
            });
        }

        return text.ToString();
    }

    private static string? Reference(XElement see) =>
        see.Attribute("langword")?.Value
        ?? see.Attribute("cref")?.Value.Split('.')[^1]
        ?? see.Attribute("href")?.Value;

    /// <summary>Removes the lines' indentation in the source file.</summary>
    private static string? Normalize(string text)
    {
        text = "\n" + text.Replace("\r", string.Empty, StringComparison.Ordinal).Trim('\n');
        var indentation = Indentation().Match(text).Value;
        text = text.Replace(indentation, "\n", StringComparison.Ordinal).Trim();
        return text.Length == 0 ? null : text;
    }

    private XElement? FindInherited(MemberInfo member)
    {
        var element = Find(member.DeclaringType!, XmlDocumentationId.OfMember(member));
        if (element?.Element("inheritdoc") is null)
        {
            return element;
        }

        var bases = member.DeclaringType!.GetInterfaces().AsEnumerable();
        if (member.DeclaringType.BaseType is { } baseType)
        {
            bases = bases.Prepend(baseType);
        }

        return bases
            .SelectMany(type => type.GetMember(member.Name, BindingFlags.Public | BindingFlags.Instance))
            .Select(FindInherited)
            .FirstOrDefault(inherited => inherited is not null);
    }

    private XElement? Find(Type type, string id) => File(type.Assembly).GetValueOrDefault(id);

    private IReadOnlyDictionary<string, XElement> File(Assembly assembly)
    {
        if (!_files.TryGetValue(assembly, out var members))
        {
            members = Read(Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml"));
            _files.Add(assembly, members);
        }

        return members;
    }

    private static Dictionary<string, XElement> Read(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            return [];
        }

        try
        {
            return XDocument.Load(path, LoadOptions.PreserveWhitespace)
                .Descendants("member")
                .GroupBy(member => member.Attribute("name")?.Value ?? string.Empty, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        }
        catch (XmlException e)
        {
            throw new SchemaException($"The documentation file {path} cannot be read: {e.Message}");
        }
    }

    [GeneratedRegex(@"\n[ \t]*", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Indentation();
}
