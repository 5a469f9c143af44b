using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>Who asked first is first.</summary>
public sealed class TurnsTests
{
    [Fact]
    public void Threads_get_it_in_the_order_in_which_they_asked()
    {
        var turns = new Turns();
        var order = new List<int>();
        var threads = new List<Thread>();
        turns.Take(() =>
        {
            for (var i = 0; i < 20; i++)
            {
                var place = i;
                var thread = new Thread(() => turns.Take(() =>
                {
                    order.Add(place);
                    return 0;
                }));
                threads.Add(thread);
                thread.Start();

                // It blocks nowhere else.
                SpinWait.SpinUntil(() => thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin));
            }

            Assert.Empty(order);
            return 0;
        });
        threads.ForEach(thread => thread.Join());

        Assert.Equal(Enumerable.Range(0, 20), order);
    }

    [Fact]
    public void Who_fails_passes_it_on()
    {
        var turns = new Turns();

        Assert.Throws<InvalidOperationException>(() => turns.Take<int>(() => throw new InvalidOperationException()));

        Assert.Equal(1, turns.Take(() => 1));
    }
}
