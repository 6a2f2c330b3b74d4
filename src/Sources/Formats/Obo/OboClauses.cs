using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Formats.Obo;

/// <summary>Parses the clauses of a stanza into a term (OBO 1.4, section 4).</summary>
internal static class OboClauses
{
    /// <summary>Parses one clause.</summary>
    /// <param name="term">The term of the stanza.</param>
    /// <param name="tag">The tag, such as <c>is_a</c>.</param>
    /// <param name="value">The text after the colon.</param>
    /// <param name="isKnown">False if terms do not have such clauses.</param>
    /// <returns>What was expected but not found; null if the clause is valid.</returns>
    public static string? Read(OntologyTermBuilder term, string tag, ReadOnlySpan<char> value, out bool isKnown)
    {
        isKnown = true;
        switch (tag)
        {
            case "id":
                return OfIdentifier(value, id => term.Id = id);
            case "name":
                return OfText(value, text => term.Label = text);
            case "namespace":
                return OfText(value, text => term.Namespace = text);
            case "comment":
                return OfText(value, term.AddComment);
            case "is_obsolete":
                return OfText(value, text => term.IsObsolete = text == "true");
            case "subset":
                return OfIdentifier(value, term.AddSubset);
            case "alt_id":
                return OfIdentifier(value, term.AddAlternativeId);
            case "replaced_by":
                return OfIdentifier(value, term.AddReplacedBy);
            case "consider":
                return OfIdentifier(value, term.AddConsider);
            case "is_a":
                return OfIdentifier(value, term.AddParent);
            case "created_by" or "creation_date":
                return OfText(value, text => term.AddPropertyValue($"oboInOwl:{tag}", text));
            case "def":
                return OfDefinition(value, term);
            case "synonym":
                return OfSynonym(value, term, scope: null);
            case "exact_synonym":
                return OfSynonym(value, term, SynonymScope.Exact);
            case "broad_synonym":
                return OfSynonym(value, term, SynonymScope.Broad);
            case "narrow_synonym":
                return OfSynonym(value, term, SynonymScope.Narrow);
            case "related_synonym":
                return OfSynonym(value, term, SynonymScope.Related);
            case "xref":
                return OfXref(value, term);
            case "relationship":
                return OfRelationship(value, term);
            case "property_value":
                return OfPropertyValue(value, term.AddPropertyValue);
            default:
                isKnown = false;
                return null;
        }
    }

    /// <summary>Parses <c>property "literal" type</c> or <c>property identifier</c>.</summary>
    public static string? OfPropertyValue(ReadOnlySpan<char> value, Action<string, string> take)
    {
        var cursor = new OboCursor(value);
        if (!cursor.TryWord(out var property))
        {
            return "a property";
        }

        if (cursor.IsNext('"'))
        {
            if (!cursor.TryQuoted(out var literal))
            {
                return "a closing quote";
            }

            take(property, literal);
            return null; // A data type may follow; every literal is kept as text.
        }

        if (!cursor.TryUnquoted(out var target))
        {
            return "a value after the property";
        }

        take(property, target);
        return null;
    }

    private static string? OfText(ReadOnlySpan<char> value, Action<string> take)
    {
        if (!new OboCursor(value).TryUnquoted(out var text))
        {
            return "a value";
        }

        take(text);
        return null;
    }

    private static string? OfIdentifier(ReadOnlySpan<char> value, Action<string> take)
    {
        var cursor = new OboCursor(value);
        if (!cursor.TryWord(out var id) || !cursor.AtEnd())
        {
            return "one identifier";
        }

        take(id);
        return null;
    }

    private static string? OfDefinition(ReadOnlySpan<char> value, OntologyTermBuilder term)
    {
        var cursor = new OboCursor(value);
        if (!cursor.TryQuoted(out var text))
        {
            return "text in quotes";
        }

        IReadOnlyList<string> xrefs = [];
        if ((cursor.IsNext('[') && !cursor.TryXrefs(out xrefs)) || !cursor.AtEnd())
        {
            return "references in brackets after the text";
        }

        term.Definition = text;
        term.DefinitionXrefs = xrefs;
        return null;
    }

    private static string? OfSynonym(ReadOnlySpan<char> value, OntologyTermBuilder term, SynonymScope? scope)
    {
        var cursor = new OboCursor(value);
        if (!cursor.TryQuoted(out var text))
        {
            return "text in quotes";
        }

        string? type = null;
        while (!cursor.IsNext('[') && !cursor.AtEnd())
        {
            if (!cursor.TryWord(out var word) || (type is not null && scope is not null))
            {
                return "a scope, a type and references in brackets after the text";
            }

            if (scope is null && ScopeOf(word) is { } stated)
            {
                scope = stated;
            }
            else
            {
                type = OntologyIds.OfTerm(word);
            }
        }

        IReadOnlyList<string> xrefs = [];
        if ((cursor.IsNext('[') && !cursor.TryXrefs(out xrefs)) || !cursor.AtEnd())
        {
            return "references in brackets after the text";
        }

        term.AddSynonym(new OntologySynonym(text, scope ?? SynonymScope.Related, type, xrefs));
        return null;
    }

    private static string? OfXref(ReadOnlySpan<char> value, OntologyTermBuilder term)
    {
        var cursor = new OboCursor(value);
        if (!cursor.TryWord(out var id))
        {
            return "an identifier";
        }

        if (cursor.IsNext('"') && !cursor.TryQuoted(out _))
        {
            return "a closing quote";
        }

        if (!cursor.AtEnd(out var qualifiers))
        {
            return "one identifier, then a description in quotes or nothing";
        }

        string[] sources = [.. from qualifier in qualifiers where OntologyIds.OfProperty(qualifier.Key) is "source" or "oboInOwl:source" select OntologyIds.OfTerm(qualifier.Value)];
        term.AddXref(new OntologyXref(id, sources));
        return null;
    }

    private static string? OfRelationship(ReadOnlySpan<char> value, OntologyTermBuilder term)
    {
        var cursor = new OboCursor(value);
        if (!cursor.TryWord(out var predicate) || !cursor.TryWord(out var target) || !cursor.AtEnd())
        {
            return "a relation and one identifier";
        }

        term.AddRelationship(predicate, target, CommentOf(value));
        return null;
    }

    /// <summary>The comment at the end of a clause (OBO 1.4, section 3.4.2), where tools write labels; null if there is none.</summary>
    private static string? CommentOf(ReadOnlySpan<char> value)
    {
        var mark = value.LastIndexOf(" ! ");
        var comment = mark < 0 ? [] : value[(mark + 3)..].Trim();
        return comment.IsEmpty || comment.Contains('"') ? null : comment.ToString();
    }

    private static SynonymScope? ScopeOf(string word) => word switch
    {
        "EXACT" => SynonymScope.Exact,
        "BROAD" => SynonymScope.Broad,
        "NARROW" => SynonymScope.Narrow,
        "RELATED" => SynonymScope.Related,
        _ => null,
    };
}
