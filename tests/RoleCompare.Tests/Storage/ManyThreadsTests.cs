using System.Globalization;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>One store and many threads: nobody is lost, nothing is done twice.</summary>
public abstract class ManyThreadsTests : IDisposable
{
    private const int Threads = 8;

    private protected ManyThreadsTests(ProfilesPlace place) => Place = place;

    private protected ProfilesPlace Place { get; }

    public void Dispose()
    {
        Place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Many_who_answer_for_one_profile_at_once_lose_and_double_nothing()
    {
        using var store = Place.OpenStore();
        var me = store.Write(profiles => profiles.Create(ProfilesPlace.Me, null));

        AtOnce(thread =>
        {
            for (var i = 0; i < 15; i++)
                store.Write(profiles => profiles.Append(me, new Answer("goals", $"{thread} {i}")));
        });

        var answers = store.Read(profiles => profiles.Answers(me));
        Assert.Equal(Enumerable.Range(1, Threads * 15), answers.Select(saved => saved.Number));
        Assert.All(answers.GroupBy(saved => saved.Answer.Value![0]), own => Assert.Equal(
            Enumerable.Range(0, 15), own.Select(saved => int.Parse(saved.Answer.Value.AsSpan(2), CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Two_programs_that_answer_for_one_profile_at_once_lose_and_double_nothing()
    {
        using var here = Place.OpenStore();
        using var there = Place.OpenStore();
        var me = here.Write(profiles => profiles.Create(ProfilesPlace.Me, null));

        AtOnce(thread =>
        {
            for (var i = 0; i < 5; i++)
                (thread % 2 == 0 ? here : there).Write(profiles => profiles.Append(me, new Answer("goals", $"{thread} {i}")));
        });

        var answers = here.Read(profiles => profiles.Answers(me));
        Assert.Equal(Enumerable.Range(1, Threads * 5), answers.Select(saved => saved.Number));
        Assert.Distinct(answers.Select(saved => saved.Answer.Value));
    }

    [Fact]
    public void Of_many_who_take_one_name_at_once_one_gets_it_and_the_others_are_told()
    {
        using var store = Place.OpenStore();
        var refusals = new StorageException?[Threads];

        AtOnce(thread =>
        {
            try
            {
                store.Write(profiles => profiles.Create(ProfilesPlace.Me, null));
            }
            catch (StorageException exception)
            {
                refusals[thread] = exception;
            }
        });

        Assert.Single(refusals, refusal => refusal is null);
        Assert.All(refusals, refusal => Assert.True(refusal is null or { Fault: StorageFault.NameTaken }, refusal?.Message));
        Assert.Single(store.Read(profiles => profiles.List()));
    }

    [Fact]
    public void Many_who_make_the_same_new_database_at_once_agree()
    {
        AtOnce(thread =>
        {
            using var store = Place.OpenStore();
            store.Write(profiles => profiles.Create(ProfileName.Create($"p{thread}"), null));
        });

        using var after = Place.OpenStore();
        Assert.Equal(Threads, after.Read(profiles => profiles.List()).Count);
    }

    [Fact]
    public void An_answer_and_the_deletion_of_its_profile_at_once_leave_nothing_half()
    {
        using var store = Place.OpenStore();
        for (var round = 0; round < 10; round++)
        {
            var me = store.Write(profiles => profiles.Create(ProfilesPlace.Me, null));

            AtOnce(thread =>
            {
                try
                {
                    store.Write(profiles =>
                    {
                        if (thread == 0)
                            profiles.Delete(ProfilesPlace.Me);
                        else
                            profiles.Append(me, new Answer("goals", "To grow."));
                        return thread;
                    });
                }
                catch (StorageException exception) when (exception.Fault == StorageFault.Unknown && thread != 0)
                {
                    // It came too late.
                }
            });

            Assert.Equal((0, 0), (Place.Number("SELECT count(*) FROM profiles"), Place.Number("SELECT count(*) FROM answers")));
        }
    }

    [Fact]
    public void A_reader_does_not_wait_for_a_writer_and_sees_what_was_there_before()
    {
        using var store = Place.OpenStore();
        var me = store.Write(profiles => profiles.Create(ProfilesPlace.Me, null));

        var seen = store.Write(writing =>
        {
            writing.Append(me, new Answer("goals", "To grow."));
            IReadOnlyList<SavedAnswer> seen = [];
            AtOnce(_ => seen = store.Read(profiles => profiles.Answers(me)));
            return seen;
        });

        Assert.Single(seen);
    }

    [Fact]
    public void What_fails_in_an_action_is_told_and_the_store_goes_on()
    {
        using var store = Place.OpenStore();

        Assert.Throws<InvalidOperationException>(() => store.Write<int>(_ => throw new InvalidOperationException()));
        Assert.Throws<InvalidOperationException>(() => store.Read<int>(_ => throw new InvalidOperationException()));

        store.Write(profiles => profiles.Create(ProfilesPlace.Me, null));
        Assert.Single(store.Read(profiles => profiles.List()));
    }

    internal static void AtOnce(Action<int> action)
    {
        using var start = new Barrier(Threads);
        var failures = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            failures[i] = Record.Exception(() => action(i));
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(failures, Assert.Null);
    }
}
