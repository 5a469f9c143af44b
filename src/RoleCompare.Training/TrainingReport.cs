using RoleCompare.Embedding;

namespace RoleCompare.Training;

/// <summary>What a training made.</summary>
/// <param name="Directory">The folder that was written.</param>
/// <param name="Manifest">What the folder says about itself: pairs by kind, loss of each epoch, files with sizes.</param>
/// <param name="Elapsed">The wall time of everything, reading and writing included.</param>
public sealed record TrainingReport(string Directory, ModelManifest Manifest, TimeSpan Elapsed);
