namespace SocialeKaart.Web.Pages.Shared;

/// <summary>What is not right yet in a form.</summary>
/// <param name="Field">The id of the field.</param>
/// <param name="Text">What to do about it, the same words above the form and at the field.</param>
public sealed record FieldError(string Field, string Text);
