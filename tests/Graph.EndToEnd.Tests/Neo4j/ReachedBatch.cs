using Graph.Store.Neo4j.Load;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>Tells when a load has written so many batches.</summary>
internal sealed class ReachedBatch(int batches) : IProgress<LoadProgress>
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _written;

    public Task Task => _reached.Task;

    public void Report(LoadProgress value)
    {
        if (value.Done > 0 && Interlocked.Increment(ref _written) == batches)
        {
            _reached.SetResult();
        }
    }
}
