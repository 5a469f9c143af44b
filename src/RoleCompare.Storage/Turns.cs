namespace RoleCompare.Storage;

/// <summary>A lock that threads get in the order in which they asked for it.</summary>
internal sealed class Turns
{
    private readonly Lock _gate = new();
    private readonly Queue<SemaphoreSlim> _waiting = new();
    private bool _isTaken;

    /// <summary>Waits for all that came before, and does something.</summary>
    public T Take<T>(Func<T> action)
    {
        Wait();
        try
        {
            return action();
        }
        finally
        {
            Pass();
        }
    }

    private void Wait()
    {
        SemaphoreSlim turn;
        lock (_gate)
        {
            if (!_isTaken)
            {
                _isTaken = true;
                return;
            }

            turn = new SemaphoreSlim(0);
            _waiting.Enqueue(turn);
        }

        turn.Wait();
        turn.Dispose();
    }

    // The lock stays taken when somebody waits: nobody who comes later can be faster.
    private void Pass()
    {
        lock (_gate)
        {
            if (_waiting.TryDequeue(out var next))
                next.Release();
            else
                _isTaken = false;
        }
    }
}
