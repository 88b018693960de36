namespace SocialeKaart.Web.Tests.Readability;

/// <summary>A piece of our own text: a paragraph, a heading, a cell of a data file.</summary>
/// <param name="Where">The page or file a writer finds it in.</param>
/// <param name="Words">The text, white space folded.</param>
/// <param name="IsSimple">True for what must be A2: tiles, buttons, cards, first steps, crisis lines.</param>
/// <param name="IsSign">True for what stands as a sign above something: headings, titles, tiles, buttons.</param>
internal sealed record WrittenText(string Where, string Words, bool IsSimple = false, bool IsSign = false);
