namespace KnowledgeGraph.Bolt.Pooling;

/// <summary>A FIFO semaphore.</summary>
internal sealed class WaitingLine(int places)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = new();
    private int _free = places;

    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>Takes a slot if one is free and nobody is queued.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_free == 0)
            {
                return false;
            }

            _free--;
            return true;
        }
    }

    /// <exception cref="OperationCanceledException">The token was cancelled before a slot became free.</exception>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        LinkedListNode<TaskCompletionSource> turn;
        lock (_lock)
        {
            if (_free > 0)
            {
                _free--;
                return;
            }

            turn = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        await using var registration = cancellationToken.Register(() => GiveUp(turn, cancellationToken));
        await turn.Value.Task;
    }

    /// <summary>Passes the slot to the first caller in the queue.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            if (_waiting.First is not { } first)
            {
                _free++;
                return;
            }

            _waiting.Remove(first);
            first.Value.SetResult();
        }
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource> turn, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // A caller that was given a slot is no longer in the queue.
            if (turn.List is not null)
            {
                _waiting.Remove(turn);
                turn.Value.SetCanceled(cancellationToken);
            }
        }
    }
}
