using CsvHelper;

namespace KnowledgeGraph.Sources.Tables;

/// <summary>The syntax of a table.</summary>
internal enum TableStyle
{
    /// <summary>Tab-separated; quotes are ordinary characters (IANA text/tab-separated-values).</summary>
    Tsv,

    /// <summary>Tab-separated; cells that begin with a quote are quoted as in RFC 4180, as spreadsheets and pandas write them.</summary>
    QuotedTsv,

    /// <summary>Comma-separated; cells that begin with a quote are quoted (RFC 4180).</summary>
    Csv,
}

/// <summary>The CSV reader's options for each style.</summary>
internal static class TableStyles
{
    private const int LargestRow = 64 * 1024 * 1024;

    /// <summary>Comma-separated if the header has commas and no tabs, otherwise tab-separated.</summary>
    /// <param name="text">The beginning of the text.</param>
    public static TableStyle Of(string text)
    {
        var header = text.Split('\n').FirstOrDefault(line => line.Trim('\r').Length > 0 && line[0] != '#') ?? "";
        return !header.Contains('\t') && header.Contains(',') ? TableStyle.Csv : TableStyle.Tsv;
    }

    public static CsvReaderOptions Options(this TableStyle style, Action<CsvMalformedRecord> onMalformed) => new()
    {
        Separator = style == TableStyle.Csv ? ',' : '\t',
        Mode = style == TableStyle.Tsv ? CsvMode.NoEscape : CsvMode.Rfc4180,
        HasHeader = false,
        TrackLineNumbers = true,
        PoolStrings = true,
        BufferSize = 256 * 1024,
        MaxRecordSize = LargestRow,
        OnMalformedRecord = onMalformed,
    };
}
