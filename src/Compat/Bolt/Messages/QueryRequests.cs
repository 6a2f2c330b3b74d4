using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Messages;

/// <summary>RUN: starts a statement; with settings, in an auto-commit transaction.</summary>
internal sealed class RunRequest(Query query, TransactionSettings? ownTransaction) : Request
{
    public override void Write(PackStreamWriter writer)
    {
        writer.WriteStructureHeader(MessageTag.Run, 3);
        writer.WriteString(query.Text);
        writer.WriteValue(query.Parameters);
        if (ownTransaction is null)
        {
            writer.WriteMapHeader(0);
        }
        else
        {
            ownTransaction.Write(writer);
        }
    }
}

/// <summary>PULL: requests the next <paramref name="count"/> records (-1: all) of a statement (-1: the last one).</summary>
internal sealed class PullRequest(long count, long statement) : Request
{
    public override void Write(PackStreamWriter writer) => StreamRange.Write(writer, MessageTag.Pull, count, statement);
}

/// <summary>DISCARD: discards the remaining records of a statement (-1: the last one).</summary>
internal sealed class DiscardRequest(long statement) : Request
{
    public override void Write(PackStreamWriter writer) => StreamRange.Write(writer, MessageTag.Discard, Config.Infinite, statement);
}

/// <summary>BEGIN: opens a transaction.</summary>
internal sealed class BeginRequest(TransactionSettings settings) : Request
{
    public override void Write(PackStreamWriter writer)
    {
        writer.WriteStructureHeader(MessageTag.Begin, 1);
        settings.Write(writer);
    }
}

/// <summary>COMMIT: commits the transaction.</summary>
internal sealed class CommitRequest : Request
{
    public override void Write(PackStreamWriter writer) => writer.WriteStructureHeader(MessageTag.Commit, 0);
}

/// <summary>ROLLBACK: rolls back the transaction.</summary>
internal sealed class RollbackRequest : Request
{
    public override void Write(PackStreamWriter writer) => writer.WriteStructureHeader(MessageTag.Rollback, 0);
}

/// <summary>The field that PULL and DISCARD have in common.</summary>
internal static class StreamRange
{
    public const long LastStatement = -1;

    public static void Write(PackStreamWriter writer, byte tag, long count, long statement)
    {
        writer.WriteStructureHeader(tag, 1);
        writer.WriteMapHeader(statement == LastStatement ? 1 : 2);
        writer.WriteString("n");
        writer.WriteInteger(count);
        if (statement != LastStatement)
        {
            writer.WriteString("qid");
            writer.WriteInteger(statement);
        }
    }
}
