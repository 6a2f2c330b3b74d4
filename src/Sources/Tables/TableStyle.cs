using CsvHelper;

namespace KnowledgeGraph.Sources.Tables;

/// <summary>How a table is written.</summary>
internal enum TableStyle
{
    /// <summary>Tabs, and a quote is a character (IANA text/tab-separated-values).</summary>
    Tsv,

    /// <summary>Tabs, and a cell that begins with a quote is quoted as in RFC 4180, as spreadsheets and pandas write it.</summary>
    QuotedTsv,

    /// <summary>Commas, and a cell that begins with a quote is quoted (RFC 4180).</summary>
    Csv,
}

/// <summary>The CSV reader's options for each style.</summary>
internal static class TableStyles
{
    private const int LargestRow = 64 * 1024 * 1024;

    /// <summary>Commas if the header has commas and no tabs, else tabs.</summary>
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
