namespace Clinic.Coding;

/// <summary>One needle placed, as the clinic's record form has it.</summary>
/// <param name="Muscle">The muscle's name; empty when the form leaves it out.</param>
/// <param name="Side">L, R, M for the midline, or a blank.</param>
/// <param name="HasTwoSides">Whether the body has the muscle on both sides.</param>
/// <param name="Words">What was written, for example "upper trapezius".</param>
/// <param name="Region">The body region.</param>
/// <param name="Passes">How often the needle went in; 0 when not written down.</param>
/// <param name="IsDry">Whether nothing was injected.</param>
public sealed record Shot(string Muscle, char Side, bool HasTwoSides, string Words, string Region, int Passes, bool IsDry);

/// <summary>A visit.</summary>
public sealed record Visit(DateOnly? Date, IReadOnlyList<Shot> Shots);
