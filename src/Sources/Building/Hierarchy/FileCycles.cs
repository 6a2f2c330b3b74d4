using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Refuses a file whose own hierarchy has a cycle, before anything is merged.</summary>
internal static class FileCycles
{
    /// <exception cref="ImportException">A file contains a cycle; the message names its members.</exception>
    public static void Check(SourceContents contents, CurieCache curies)
    {
        foreach (var file in contents.Ontologies)
        {
            Check(file.Document, file.Ontology.Terms.SelectMany(term => term.Parents.Select(parent => (term.Id, parent))), curies);
        }

        foreach (var table in contents.GardParents)
        {
            Check(table.Document, table.Rows.Select(row => (row.ChildId, row.ParentId)), curies);
        }

        foreach (var table in contents.Edges)
        {
            var edges = table.Rows.Where(edge => edge.Predicate == KgxPredicates.SubclassOf).Select(edge => (edge.Subject, edge.Object));
            Check(table.Document, edges, curies);
        }
    }

    private static void Check(SourceDocument document, IEnumerable<(string Child, string Parent)> edges, CurieCache curies)
    {
        var parents = new Dictionary<Curie, List<Curie>>();
        foreach (var (childText, parentText) in edges)
        {
            if (curies.TryRead(childText, out var child, out _) && curies.TryRead(parentText, out var parent, out _))
            {
                if (!parents.TryGetValue(child, out var list))
                {
                    parents.Add(child, list = []);
                }

                list.Add(parent);
            }
        }

        if (CycleFinder.Find(parents) is { } cycle)
        {
            throw ImportErrors.Cycle(document.Name, cycle);
        }
    }
}
