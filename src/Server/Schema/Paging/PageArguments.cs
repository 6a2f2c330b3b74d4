using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The arguments <c>first</c> and <c>after</c> of a list, read and checked.</summary>
/// <param name="First">The maximum number of edges.</param>
/// <param name="After">The cursor after which the page starts, or null.</param>
internal readonly record struct PageArguments(int First, Cursor? After)
{
    /// <summary>The maximum value of <c>first</c>.</summary>
    public const int Most = 1000;

    /// <summary>The default value of <c>first</c>.</summary>
    public const int Default = 50;

    /// <summary>The page request for the port.</summary>
    public PageRequest Request => new(First, After?.Key);

    /// <summary>Reads and checks the arguments.</summary>
    /// <exception cref="QuestionException">FIRST_OUT_OF_RANGE or CURSOR_MALFORMED.</exception>
    public static PageArguments Read(int first, string? after)
    {
        if (first is < 1 or > Most)
        {
            throw QuestionErrors.FirstOutOfRange(first);
        }

        if (after is null)
        {
            return new PageArguments(first, null);
        }

        return new PageArguments(first, Cursor.TryRead(after) ?? throw QuestionErrors.CursorMalformed(after));
    }

    /// <summary>The release to read: that of the cursor, else the given one.</summary>
    public string ReleaseOr(string release) => After?.Release ?? release;
}
