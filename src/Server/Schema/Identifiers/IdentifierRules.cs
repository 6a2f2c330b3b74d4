using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Resolves an identifier in a query to an entity, or to the error that says why there is none.</summary>
internal static class IdentifierRules
{
    /// <summary>The maximum length of an identifier or symbol; the longest reference that HPO's annotations cite has 76.</summary>
    public const int MostCharacters = 200;

    /// <summary>Reads an identifier in any spelling in use.</summary>
    /// <exception cref="QuestionException">ID_MALFORMED.</exception>
    public static Curie Read(string argument, string text) =>
        Curie.TryParse(Checked(argument, text), out var id, out var problem) ? id : throw QuestionErrors.IdMalformed(argument, text, problem);

    /// <summary>The text, if it is not too long for an identifier.</summary>
    /// <exception cref="QuestionException">ID_MALFORMED.</exception>
    public static string Checked(string argument, string text) =>
        text.Length <= MostCharacters
            ? text
            : throw QuestionErrors.IdMalformed(argument, text, string.Create(CultureInfo.InvariantCulture, $"the identifier has {text.Length} characters; expected at most {MostCharacters}"));

    /// <summary>Reads the id of an assertion.</summary>
    /// <exception cref="QuestionException">ID_MALFORMED.</exception>
    public static string ReadAssertionId(string argument, string text) =>
        AssertionId.TryParse(Checked(argument, text), out _)
            ? text
            : throw QuestionErrors.IdMalformed(argument, text, $"'{QuestionErrors.Echoed(text)}' is not a valid assertion id; expected 'a' and 22 characters, as in Assertion.id");

    /// <summary>The single matching entity, and the kind of match.</summary>
    /// <param name="argument">The argument that contains the identifier.</param>
    /// <param name="asked">The identifier as given.</param>
    /// <param name="matches">The matches from the port, best first.</param>
    /// <param name="wanted">The category of the field, or null for any.</param>
    /// <exception cref="QuestionException">ID_UNKNOWN, ID_WRONG_CATEGORY or ID_AMBIGUOUS.</exception>
    public static Entity Choose(string argument, string asked, IReadOnlyList<IdentifierMatch> matches, EntityCategory? wanted)
    {
        if (matches is [])
        {
            throw QuestionErrors.IdUnknown(argument, asked);
        }

        IReadOnlyList<IdentifierMatch> fitting = wanted is null ? matches : [.. matches.Where(match => match.Entity.Category == wanted)];
        return fitting is []
            ? throw QuestionErrors.IdWrongCategory(argument, asked, matches[0].Entity, wanted!.Value)
            : Best(argument, asked, fitting);
    }

    /// <summary>The entity of the best kind of match.</summary>
    /// <exception cref="QuestionException">ID_AMBIGUOUS: there are several matches of this kind.</exception>
    public static Entity Best(string argument, string asked, IReadOnlyList<IdentifierMatch> matches)
    {
        var best = matches.Where(match => match.How == matches[0].How).ToList();
        return best is [var only]
            ? only.Entity.FoundBy(new EntityMatch(asked, only.How))
            : throw QuestionErrors.IdAmbiguous(argument, asked, best.ConvertAll(match => match.Entity));
    }
}
