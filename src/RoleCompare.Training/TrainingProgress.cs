using System.Runtime.InteropServices;

namespace RoleCompare.Training;

/// <summary>How far a training has come.</summary>
/// <param name="Stage">What is being done, such as <c>Learning</c>.</param>
/// <param name="Epoch">The current epoch, from 1; 0 before the first.</param>
/// <param name="Epochs">All epochs.</param>
/// <param name="Fraction">The part that is done, 0 to 1.</param>
/// <param name="Loss">The mean loss of the current epoch so far, in nats a pair; not a number before the first step.</param>
/// <param name="Remaining">An estimate of the time left; null where none can be made yet.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TrainingProgress(string Stage, int Epoch, int Epochs, double Fraction, double Loss, TimeSpan? Remaining);
