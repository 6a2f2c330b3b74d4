using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The arguments <c>first</c> and <c>after</c> of a list, read and checked.</summary>
/// <param name="First">How many edges at most.</param>
/// <param name="After">The cursor to go on from, or null.</param>
internal readonly record struct PageArguments(int First, Cursor? After)
{
    /// <summary>The greatest <c>first</c>.</summary>
    public const int Most = 1000;

    /// <summary>The value of <c>first</c> where none is given.</summary>
    public const int Default = 50;

    /// <summary>As a page of the port.</summary>
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

    /// <summary>The release that answers: the cursor's own, else the one given.</summary>
    public string ReleaseOr(string release) => After?.Release ?? release;
}
