using KnowledgeGraph.Sources.Content;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>Recognises the formats of the members of a tar archive. Each member that is a source counts as a separate source.</summary>
internal static class ArchiveRecognizer
{
    /// <summary>Examines every member, in archive order, and reads the archive to its end.</summary>
    /// <exception cref="SourceException">The archive or the beginning of a member is damaged.</exception>
    public static async Task<IReadOnlyList<CatalogEntry>> RecognizeAsync(SourceLocation archive, CancellationToken cancellationToken)
    {
        var reading = SourceRecognizer.Reading(archive);
        var members = await ReadHeadsAsync(reading, cancellationToken);
        var last = members.Select((member, index) => (member.Location.Member, index)).GroupBy(entry => entry.Member).ToDictionary(group => group.Key!, group => group.Last().index);
        var entries = new List<CatalogEntry>();
        for (var i = 0; i < members.Count; i++)
        {
            var (location, length, head) = members[i];
            entries.Add(
                last[location.Member!] != i ? new IgnoredFile(location, "a later member of the archive has the same name and replaces it")
                : head.Syntax == SourceSyntax.Tar ? new IgnoredFile(location, "it is an archive within an archive; unpack the outer one first")
                : await SourceRecognizer.RecognizeAsync(location, length, head, cancellationToken));
        }

        entries.AddRange(reading.Notes.Where(note => note.Code == ReportCodes.TrailingBytes).Select(note => new ArchiveNote(archive, note.Code, note.Message)));
        return entries.Count > 0 ? entries : [new IgnoredFile(archive, "it is an archive without files")];
    }

    private static async Task<List<(SourceLocation Location, long Length, SourceHead Head)>> ReadHeadsAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        await using var tar = await TarArchive.OpenAsync(reading, cancellationToken);
        var members = new List<(SourceLocation, long, SourceHead)>();
        for (var position = 0; await tar.ReadAsync(cancellationToken) is { } member; position++)
        {
            if (!member.IsFile && !member.IsLink)
            {
                continue;
            }

            var location = new SourceLocation(reading.Location.File, member.Name, position);
            members.Add((location, member.Length, member.IsLink
                ? new SourceHead(null, "it is a link, which is not followed")
                : await ReadHeadAsync(location, member, cancellationToken)));
        }

        if (!await tar.ReadToEndAsync(cancellationToken))
        {
            reading.Note(ReportCodes.TrailingBytes, "Bytes follow the end of the tar archive and are not read. Unpack the archive, or pack its files into one again.");
        }

        return members;
    }

    private static async Task<SourceHead> ReadHeadAsync(SourceLocation location, TarMember member, CancellationToken cancellationToken)
    {
        await using var content = await SourceStream.OverAsync(SourceRecognizer.Reading(location), member.Content, member.Length, archive: null, cancellationToken);
        return await SourceHead.ReadAsync(content, location, cancellationToken);
    }
}
