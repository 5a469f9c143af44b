namespace RoleCompare.Tests.Storage;

/// <summary>A clock that goes on by a minute each time it is asked.</summary>
internal sealed class StepClock : TimeProvider
{
    private int _asked;

    public static DateTimeOffset At(int minute) => new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero).AddMinutes(minute);

    public override DateTimeOffset GetUtcNow() => At(_asked++);
}
