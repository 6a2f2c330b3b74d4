namespace KnowledgeGraph.Server.Tests.Wire;

/// <summary>Strings that would do something if they became part of a statement, or that readers fall over.</summary>
internal static class HostileStrings
{
    // What ends a string, a name, a comment or a parenthesis of Cypher and goes on with something else.
    private static readonly string[] Injections =
    [
        "' OR 1=1 //", "\" OR 1=1 //", "' OR '1'='1", "\" OR \"1\"=\"1", "\"}) DETACH DELETE n //", "'}) DETACH DELETE n //", "') DETACH DELETE n //", "}) MATCH (n) DETACH DELETE n //",
        "']) DETACH DELETE n //", "'] DETACH DELETE n //", "' MATCH (n) DETACH DELETE n //", "'; MATCH (n) DETACH DELETE n;", "';\nMATCH (n) DETACH DELETE n;\n//", "' RETURN 1 UNION MATCH (n) RETURN n //",
        "' WITH 1 AS x MATCH (n) SET n.hacked = true //", "' CREATE (:Hacked) //", "' MERGE (:KgCurrent {name: 'current', release: 'x'}) //", "' REMOVE n.release //", "' FOREACH (x IN [1] | CREATE (:Hacked)) //",
        "' CALL db.labels() YIELD label RETURN label //", "' CALL dbms.components() YIELD name RETURN name //", "' LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row //",
        "' LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row //", "' CALL apoc.load.json('http://127.0.0.1:1/') YIELD value RETURN value //", "' CALL { MATCH (n) DETACH DELETE n } IN TRANSACTIONS //",
        "' DROP INDEX kg_disease_rank //", "' DROP CONSTRAINT kg_release_hash //", "' SHOW DATABASES //", "' USE system SHOW USERS //", ":Disease", "x`:Hacked", "`", "``", "`) DETACH DELETE n //", "x` = 1 OR `x",
    ];

    private static readonly string[] Escapes =
    [
        "\\u0027 OR 1=1 //", "\\u0022}) DETACH DELETE n //", "\\u0060", "\\'", "\\\"", "\\", "\\\\' OR 1=1 //", "\\x27 OR 1=1 //", "%27%20OR%201=1", "&#39; OR 1=1", "\uFF07 OR 1=1 //", "\u2019 OR 1=1 //", "\u02BC OR 1=1 //",
        "'' OR 1=1 //", "'/**/OR/**/1=1//", "/* ' */", "*/ DETACH DELETE n /*", "// ", "-- ", "# ", "{{7*7}}", "${7*7}", "#{7*7}", "{0}", "%s%n", "\n' OR 1=1 //", "\r\n' OR 1=1", "\t'", "\u2028' OR 1=1 //",
    ];

    // Names of parameters and of places in our own texts.
    private static readonly string[] Templates =
    [
        "$release", "$ids", "$owners[i]", "$text", "$$", "$`release`", "{release}", "‹n›", "‹r›", "‹where›", "‹conditions›", "‹closures›", "‹label›", "‹", "›", "‹‹n››", "‹card› ‹n›", "n.release = $release", "answers", "null", "true",
        "NaN", "toString(1)", "[1, 2]", "{id: 1}", "(n)", "(n)-[r]->(m)", "HAS_PHENOTYPE|CAUSED_BY",
    ];

    private static readonly string[] Odd =
    [
        "\0", "a\0b", "\0' OR 1=1 //", "\u0001\u0002\u001F", "\u007F", "\u200B'", "\u202E' 1=1 RO //", "\uFEFF'", "\uFFFD", "\uFFFF", "😀'", "\U0010FFFF'", "e\u0301'", "İ'", "ﬁ'", "\u0130", "ß'", "../../../etc/passwd", "<script>alert(1)</script>",
        new('\'', 20_000), new('x', 20_000), new('‹', 5_000), string.Concat(Enumerable.Repeat("' OR 1=1 //", 2_000)), string.Concat(Enumerable.Repeat("(", 5_000)),
    ];

    // Well-formed identifiers of resources that nobody knows, so that they are looked up.
    private static readonly string[] Identifiers =
    [
        "x:'})DETACH/**/DELETE(n)//", "x:\"})DETACH/**/DELETE(n)//", "x:'OR'1'='1", "x:`", "x:\\u0027", "x:$release", "x:‹n›", "x:\0", "x:😀'", "x:" + new string('\'', 5_000), "x:${7*7}", "x:]->(n)",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Injections, .. Escapes, .. Templates, .. Odd, .. Identifiers];
}
