using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Reads the identifiers in the arguments of a field, in one release.</summary>
/// <param name="Loader">Resolves identifiers.</param>
/// <param name="Release">The content hash of the release.</param>
/// <param name="CancellationToken">Cancels the request.</param>
internal readonly record struct IdentifierReader(IdentifierLoader Loader, string Release, CancellationToken CancellationToken)
{
    /// <summary>The entity that an identifier identifies, and the kind of match.</summary>
    /// <exception cref="QuestionException">ID_MALFORMED, ID_UNKNOWN, ID_WRONG_CATEGORY or ID_AMBIGUOUS.</exception>
    public async ValueTask<Entity> EntityAsync(string argument, string id, EntityCategory? category)
    {
        var matches = await Loader.LoadAsync(new EntityKey(Release, IdentifierRules.Read(argument, id)), CancellationToken);
        return IdentifierRules.Choose(argument, id, matches ?? [], category);
    }

    /// <summary>
    /// The canonical id for an optional argument; null if it is not given. A condition on an obsolete entity would match
    /// nothing, so it is an error if the entity's authority names replacements.
    /// </summary>
    /// <exception cref="QuestionException">As <see cref="EntityAsync"/>, and ID_OBSOLETE.</exception>
    public async ValueTask<Curie?> IdAsync(string argument, string? id, EntityCategory? category)
    {
        if (id is null)
        {
            return null;
        }

        var entity = await EntityAsync(argument, id, category);
        return entity.Consider is []
            ? entity.Id
            : throw QuestionErrors.IdObsolete(argument, id, entity, await CandidatesAsync(entity));
    }

    /// <summary>A publication in the spelling of the graph, without checking whether anything cites it.</summary>
    /// <exception cref="QuestionException">ID_MALFORMED: it is neither a CURIE nor an address, and no source cites this text.</exception>
    public async ValueTask<string> PublicationAsync(string argument, string id)
    {
        if (ReferenceId.TryParse(IdentifierRules.Checked(argument, id), out var publication, out var problem))
        {
            return publication;
        }

        // A source may cite plain text, which the graph keeps unchanged.
        return await Loader.IsCitedAsync(Release, ReferenceId.Normalize(id), CancellationToken)
            ? ReferenceId.Normalize(id)
            : throw QuestionErrors.IdMalformed(argument, id, problem);
    }

    private async Task<IReadOnlyList<Entity>> CandidatesAsync(Entity obsolete)
    {
        var (loader, release, token) = (Loader, Release, CancellationToken);
        var matches = await Task.WhenAll(obsolete.Consider.Select(id => loader.LoadAsync(new EntityKey(release, id), token)));
        return [.. matches.SelectMany(found => found ?? []).Select(match => match.Entity)];
    }
}
