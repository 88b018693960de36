namespace SocialeKaart.Listings.SelfHelp;

/// <summary>What somebody with a need can know and do before anybody is called: the text of one page, in plain Dutch.</summary>
/// <param name="Code">The concept of the thesaurus it is about.</param>
/// <param name="Title">As people would say it.</param>
/// <param name="Intro">One or two sentences in which somebody recognises themselves.</param>
/// <param name="What">What it is.</param>
/// <param name="Steps">What one can do oneself, in this order; for heavy needs the first is a person to call.</param>
/// <param name="WhenToCall">When to call the huisarts, or who else.</param>
/// <param name="Links">Where to read on.</param>
/// <param name="CheckedOn">The day on which somebody last read it through.</param>
/// <param name="IsForYoung">Written for young people, who are called "je"; its headings say so.</param>
/// <param name="NeedsExit">Whoever reads it may share the telephone with whom it is about: "Snel weg", a neutral title, kept in no cache.</param>
public sealed record NeedPage(
    string Code,
    string Title,
    string Intro,
    string What,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> WhenToCall,
    IReadOnlyList<NeedLink> Links,
    DateOnly CheckedOn,
    bool IsForYoung,
    bool NeedsExit);
