using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Tests.Oracle;

/// <summary>A listing as the slow search sees it: words with weights, needs with strengths.</summary>
internal sealed class SlowListing
{
    private static readonly Analyzer Analyzer = Analyzer.ForDutch();

    public SlowListing(Publication publication, Thesaurus thesaurus)
    {
        Publication = publication;
        var facts = publication.Facts;
        void Count(string text, int weight)
        {
            foreach (var term in Stems(text))
            {
                Terms[term] = Terms.GetValueOrDefault(term) + weight;
                Length += weight;
            }
        }

        Count(facts.Title, 8);
        Count(publication.OrganisationName, 5);
        Count(facts.Summary, 3);
        Count(facts.Description, 1);
        foreach (var need in facts.Needs)
            Count(thesaurus.FindByCode(need)?.Label ?? need, 4);
        foreach (var need in facts.OtherNeeds)
            Count(need, 4);
        foreach (var group in facts.TargetGroups)
            Count(group, 3);
        Count(facts.Venue.Name + " " + facts.Venue.Town, 3);

        var said = NeedsIn(Stems(facts.Title), thesaurus).Select(n => (n.Code, Strength: 170 / 255.0))
            .Concat(NeedsIn(Stems(facts.Summary), thesaurus).Where(n => n.Words > 1).Select(n => (n.Code, Strength: 100 / 255.0))).ToList();
        var tagged = facts.Needs.Where(n => thesaurus.FindByCode(n) is not null).ToList();
        foreach (var (code, strength) in said.Concat(tagged.Select((t, i) => (t, i == 0 ? 1.0 : 225 / 255.0))))
            Needs[code] = Math.Max(Needs.GetValueOrDefault(code), strength);
        Raise(NeedsIn(Stems(facts.Description), thesaurus).Where(n => n.Words > 1), 60);
        if (tagged.Count == 0)
            Raise(NeedsIn(Stems(facts.Summary), thesaurus), 70);
        if (facts.Direction == VolunteerDirection.Zoekt)
            Raise([("vrijwilliger-worden", 1)], 225);
        foreach (var need in facts.OtherNeeds)
        {
            foreach (var (code, _) in NeedsIn(Stems(need), thesaurus))
                Needs[code] = Math.Max(Needs.GetValueOrDefault(code), 215 / 255.0);
        }

        said.AddRange(facts.OtherNeeds.SelectMany(n => NeedsIn(Stems(n), thesaurus)).Select(n => (n.Code, 0.0)));
        Names = [.. new[] { facts.Title, publication.OrganisationName, facts.Venue.Name }.Select(n => string.Join(' ', Analyzer.Words(n))).Where(n => n.Length > 0)];
        Domains = (tagged.Count > 0 ? tagged : said.Select(s => s.Code)).Select(c => thesaurus.ByCode[c].Domain).ToHashSet();
    }

    public Publication Publication { get; }

    public IReadOnlyList<(WeekDays Day, DayPart Part)> Slots => SlowChoices.Times.Single(t => t.Text == Publication.Facts.Times).Slots;

    public HashSet<string> Groups => Meant(SlowChoices.Groups, Publication.Facts.TargetGroups);

    public HashSet<string> Languages =>
        Publication.Facts.SpokenLanguages.Count == 0 ? ["nederlands"] : Meant(SlowChoices.Languages, Publication.Facts.SpokenLanguages);

    public bool Wheelchair => Publication.Facts.Visit.Accessibility.Any(a => SlowChoices.Access.Single(c => c.Text == a).Wheelchair);

    public FirstStep? Step => Publication.Facts.Visit.FirstStep ?? (Publication.Facts.Contact.Phone == "" ? null : FirstStep.Bellen);

    public MeetingPlace? Place => Publication.Facts.Reach.Kind switch
    {
        ReachKind.Thuis => MeetingPlace.Thuis,
        ReachKind.Online => MeetingPlace.Online,
        ReachKind.Telefonisch => MeetingPlace.Telefoon,
        _ => Publication.Point is null ? null : MeetingPlace.Buurt,
    };

    public Dictionary<string, int> Terms { get; } = [];

    public Dictionary<string, double> Needs { get; } = [];

    private void Raise(IEnumerable<(string Code, int Words)> needs, int strength)
    {
        foreach (var (code, _) in needs)
            Needs[code] = Math.Max(Needs.GetValueOrDefault(code), strength / 255.0);
    }

    /// <summary>Whole names, without stop words.</summary>
    public HashSet<string> Names { get; }

    public HashSet<int> Domains { get; }

    public int Length { get; private set; }

    private static HashSet<string> Meant((string Text, string[] Codes)[] known, IEnumerable<string> said) =>
        [.. known.Where(k => said.Contains(k.Text)).SelectMany(k => k.Codes)];

    public static IReadOnlyList<string> Words(string text) => Analyzer.Words(text);

    public static IReadOnlyList<string> Stems(string text) =>
        [.. Words(text).Select(word => DutchStem.Of(word, stackalloc char[WordTokenizer.LongestFolded]).ToString())];

    /// <summary>Labels of one or two words, the longer first; in a question one word that means nothing may stand between the two.</summary>
    public static IEnumerable<(string Code, int Words)> NeedsIn(IReadOnlyList<string> terms, Thesaurus thesaurus, bool gaps = false)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (gaps && i + 2 < terms.Count && thesaurus.FindByLabel(terms[i + 1]) is null
                && thesaurus.FindByLabel($"{terms[i]} {terms[i + 1]}") is null && thesaurus.FindByLabel($"{terms[i]} {terms[i + 2]}") is { } apart)
            {
                yield return (apart.Code, 2);
                i += 2;
                continue;
            }

            if (i + 1 < terms.Count && thesaurus.FindByLabel($"{terms[i]} {terms[i + 1]}") is { } pair)
            {
                yield return (pair.Code, 2);
                i++;
            }
            else if (thesaurus.FindByLabel(terms[i]) is { } single)
            {
                yield return (single.Code, 1);
            }
        }
    }
}
