using RoleCompare.Embedding;
using RoleCompare.Json;
using RoleCompare.Training.Checks;

namespace RoleCompare.Training;

/// <summary>What <c>model train --json</c> prints: what <c>model info --json</c> does, and what training changed for the catalogue.</summary>
/// <param name="Model">The stable identifier of exactly these weights.</param>
/// <param name="Bytes">The length of all files together, without the manifest.</param>
/// <param name="Manifest">What the model folder says about itself.</param>
/// <param name="Score">The weights of the score that were learned with it.</param>
/// <param name="Before">The identifier of the model that it is compared with; null for none.</param>
/// <param name="Catalog">How well the catalogue's texts find what they belong to, now and before.</param>
public sealed record TrainingDocument(string Model, long Bytes, ModelManifest Manifest, ScoreWeightsDocument Score, string? Before, CatalogReport? Catalog);
