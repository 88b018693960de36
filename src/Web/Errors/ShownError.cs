namespace SocialeKaart.Web.Errors;

/// <summary>Set as a request feature while an error page is made.</summary>
/// <param name="Status">The HTTP status the visitor gets.</param>
/// <param name="Asked">The path that was asked for, without its query.</param>
public sealed record ShownError(int Status, PathString Asked);
