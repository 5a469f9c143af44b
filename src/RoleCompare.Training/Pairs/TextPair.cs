using System.Runtime.InteropServices;

namespace RoleCompare.Training.Pairs;

/// <summary>Two texts that belong together.</summary>
/// <param name="Left">A text of the <see cref="TextPool"/>.</param>
/// <param name="Right">Another text of the pool.</param>
/// <param name="Group">What the pair is about, such as an occupation; pairs of one group are never each other's negatives.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPair(int Left, int Right, int Group);
