using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>The consecutive parts of the script of a release.</summary>
/// <param name="release">The release.</param>
/// <param name="size">The number of rows per statement.</param>
internal sealed class ScriptBatches(string release, int size)
{
    private readonly StringBuilder _text = new();

    /// <summary>The part before the rows: constraints and indexes, each in a separate statement, and the node of the release.</summary>
    public StringBuilder Begin(ReleaseInfo info, IReadOnlyList<SeedStage> stages)
    {
        Clear().Append(
            $"""
            // Diseases, genes and phenotypes as one graph: release {release}.
            //
            //     cypher-shell -a neo4j://HOST:7687 -u USER -d DATABASE -f FILE
            //
            // Only what is not there is added, so it can be run again, after a break too. Its last statement makes the release
            // current, so let it end at the first error, as cypher-shell does.

            """.ReplaceLineEndings("\n"));
        foreach (var file in (string[])["01-constraints", "02-indexes"])
        {
            Append(SeedStatement.Of(file), []);
        }

        Append(SeedStatement.Of("10-release"), [ReleaseRow.Of(info, stages)]);
        return _text;
    }

    /// <summary>A batch of rows of a stage, and the update of the progress.</summary>
    public StringBuilder Next(SeedStage stage, int position)
    {
        Clear();
        var count = Math.Min(size, stage.Count - position);
        AppendComment(position == 0 ? stage.Statement.Comment : "");
        ScriptStatement.Append(_text, stage.Statement.With(release, new RowTable([.. Enumerable.Range(position, count).Select(stage.RowAt)])));
        ScriptStatement.Append(_text, ReleaseStates.Reached(release, stage.Name, position + count));
        return _text;
    }

    /// <summary>The part after the rows: makes the release current.</summary>
    public StringBuilder End()
    {
        Clear();
        Append(SeedStatement.Of("50-current"), []);
        return _text;
    }

    private StringBuilder Clear() => _text.Clear();

    private void Append(IReadOnlyList<SeedStatement> statements, IReadOnlyList<object?> rows)
    {
        foreach (var statement in statements)
        {
            AppendComment(statement.Comment);
            ScriptStatement.Append(_text, statement.With(release, rows));
        }
    }

    private void AppendComment(string comment) => _text.Append(comment.Length == 0 ? "" : $"\n{comment}\n");
}
