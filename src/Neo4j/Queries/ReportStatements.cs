namespace KnowledgeGraph.Neo4j;

/// <summary>Reads the import report.</summary>
/// <param name="questions">The release.</param>
internal sealed class ReportStatements(ReleaseQuestions questions)
{
    private static readonly Cypher Counts = Cypher.Of("""
        MATCH (n:KgReportCount {release: $release})
        WITH n ORDER BY n.position
        WITH collect([n.source, n.code, n.count, n.meaning]) AS answers
        """);

    private static readonly Cypher Items = Cypher.Of("""
        CALL () {
          MATCH (n:KgReportItem)
          WHERE n.release = $release AND n.position > $after
          WITH n ORDER BY n.release, n.position LIMIT $first
          RETURN collect([n.code, n.severity, n.source, n.line, n.subject, n.message, n.rows]) AS found
        }
        CALL () { MATCH (n:KgReportItem) WHERE n.release = $release RETURN count(n) AS total }
        WITH [total, 0, CASE WHEN $after < total THEN $after + 1 ELSE total END, found] AS answers
        """);

    private static readonly Cypher ItemsOfCode = Cypher.Of("""
        CALL () {
          MATCH (n:KgReportItem)
          WHERE n.release = $release AND n.code = $code AND n.code_position > $after
          WITH n ORDER BY n.release, n.code, n.code_position LIMIT $first
          RETURN collect([n.code, n.severity, n.source, n.line, n.subject, n.message, n.rows]) AS found
        }
        CALL () { MATCH (n:KgReportItem) WHERE n.release = $release AND n.code = $code RETURN count(n) AS total }
        WITH [total, 0, CASE WHEN $after < total THEN $after + 1 ELSE total END, found] AS answers
        """);

    public async Task<ReportCount[]> CountsAsync(CancellationToken cancellationToken)
    {
        var answers = await questions.AskAsync(Counts, questions.Parameters(), cancellationToken);
        return [.. answers.Cast<List<object?>>().Select(count => new ReportCount((string)count[0]!, (string)count[1]!, (long)count[2]!, (string)count[3]!))];
    }

    public async Task<Page<ReportItem>> ItemsAsync(string? code, PageRequest page, CancellationToken cancellationToken)
    {
        PageRequest.Check(page);
        var parameters = questions.Parameters();
        parameters["code"] = code ?? "";
        parameters["first"] = page.First;
        parameters["after"] = page.After?.Rank ?? -1;
        return PageAnswer.Read(await questions.AskAsync(code is null ? Items : ItemsOfCode, parameters, cancellationToken), ItemOf);
    }

    private static ReportItem ItemOf(List<object?> item) => new(
        (string)item[0]!, EnumNames.Parse<ReportSeverity>((string)item[1]!), (string)item[2]!, (long?)item[3], (string?)item[4], (string)item[5]!, (long)item[6]!);
}
