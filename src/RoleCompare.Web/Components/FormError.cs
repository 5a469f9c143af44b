namespace RoleCompare.Web.Components;

/// <summary>An error of a form that was sent.</summary>
/// <param name="Field">The id of the field in the page that it is about.</param>
/// <param name="Message">What is wrong and what is allowed, as a sentence.</param>
public sealed record FormError(string Field, string Message);
