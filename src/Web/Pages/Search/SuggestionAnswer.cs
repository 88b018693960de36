namespace SocialeKaart.Web.Pages.Search;

/// <summary>One suggestion as the script of the search form gets it.</summary>
/// <param name="Kind">"onderwerp", "lees" (the page about a need), "woorden", "aanbod", "organisatie",
/// or of a place "gemeente", "PlusWIJk", "plaats", "wijk", "buurt", "over de grens".</param>
/// <param name="Said">What kind that is, or what a subject is, in the language of the request; empty when that goes without saying.</param>
/// <param name="Text">What is shown, and filled in when chosen.</param>
/// <param name="Href">Where choosing it leads: the page of an offer or a need, else a search.</param>
public sealed record SuggestionAnswer(string Kind, string Said, string Text, string Href);
