using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Freshness;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Every number that decides an order, each with the case that needs it. A score is
/// relevance (words + needs) × nearness × freshness × room, so that no factor alone can lift what does not fit.
/// The weights of fields are baked into stored bytes: raise <c>IndexFormat.Version</c> when they change.
/// </summary>
public static class Ranking
{
    /// <summary>BM25 saturation: "koffie" five times in a text is not five times as much koffie.</summary>
    public const double Saturation = 1.2;

    /// <summary>BM25 length: a long folder text must not win from a short card by length alone, nor lose by all of it.</summary>
    public const double LengthShare = 0.6;

    /// <summary>"voedselbank" in a title is what the listing is.</summary>
    public const int TitleWeight = 8;

    /// <summary>"Rode Kruis" typed by name.</summary>
    public const int OrganisationWeight = 5;

    /// <summary>The summary says what one does there.</summary>
    public const int SummaryWeight = 3;

    /// <summary>A word somewhere in the description is a hint.</summary>
    public const int DescriptionWeight = 1;

    /// <summary>The label of a tagged need, and need words no concept carries.</summary>
    public const int NeedsWeight = 4;

    /// <summary>"ouderen" or "vrouwen" typed along with the need.</summary>
    public const int TargetGroupsWeight = 3;

    /// <summary>"de Mijnlamp", or a town typed in the wrong field.</summary>
    public const int VenueWeight = 3;

    /// <summary>A part of a compound weighs its field divided by this: "kleding" finds the kinderkledingbeurs, after what is called kleding.</summary>
    public const int PartOfWeight = 2;

    /// <summary>A need that only a part of a compound names, as a share: "kleding" in "kinderkledingbeurs".</summary>
    public const double PartOfNeed = 0.7;

    /// <summary>A need whose words stand apart in the question: "drink elke avond te veel".</summary>
    public const double LooseNeed = 0.75;

    /// <summary>A need that one word of a sentence names, beside one that a phrase of it says: "gepest op school" is about pesten.</summary>
    public const double SingleWordNeed = 0.6;

    /// <summary>Words like "niet", "weten" and "elke" among the words of a worried sentence.</summary>
    public const double WeakWordShare = 0.2;

    /// <summary>
    /// What a compound's own word is worth beside its parts, which share the rest: "voedselbank" must find the voedselbank before what
    /// speaks of voedsel in one place and of a bank in another.
    /// </summary>
    public const double WholeShare = 0.45;

    /// <summary>Parts of a compound that no listing writes as one, together: "mantelzorgondersteuning" for "ondersteuning bij mantelzorg".</summary>
    public const double ApartShare = 0.85;

    /// <summary>The whole name of an organisation, a place or a listing was typed: that comes first, as a share of the text.</summary>
    public const double NameShare = 1.5;

    /// <summary>Two words of the question that some listing writes as one, beside the words themselves.</summary>
    public const double JoinedShare = 0.5;

    /// <summary>The weight of a name whose words say nothing else.</summary>
    public const double LeastNameWeight = 1;

    /// <summary>A place named among the words has set where we look; a listing that names it too is only a little better.</summary>
    public const double PlaceWordShare = 0.25;

    /// <summary>A description counts to so many words: a pasted annual report must not match everything.</summary>
    public const int DescriptionWords = 300;

    /// <summary>Share of the text in relevance.</summary>
    public const double TextShare = 1.0;

    /// <summary>"eenzaam" must find what is tagged veel-alleen before what has the word somewhere in its text.</summary>
    public const double NeedShare = 1.6;

    /// <summary>
    /// A listing without the need must hold at least this share of the query's words, weighed by how rare they are:
    /// "hulp bij formulieren" must not list everything with "hulp".
    /// </summary>
    public const double LeastWords = 0.34;

    /// <summary>
    /// A hit is good from this share of the relevance a perfect one has: of the judged questions' hits above it three in four are good,
    /// below it one in fourteen.
    /// </summary>
    public const double GoodShare = 0.5;

    /// <summary>The need itself.</summary>
    public const double ExactNeed = 1.0;

    /// <summary>"rondkomen" asked, the voedselbank (narrower) fits well.</summary>
    public const double NarrowerNeed = 0.75;

    /// <summary>"huurachterstand" asked, help with debts of any kind (wider) is where one goes.</summary>
    public const double BroaderNeed = 0.6;

    /// <summary>"eenzaam" asked, koffie in the buurt (related) is worth seeing, after what is meant for it.</summary>
    public const double RelatedNeed = 0.35;

    /// <summary>The full strength of a tie between a listing and a need: the first need an editor tagged.</summary>
    public const int TaggedStrength = 255;

    /// <summary>
    /// A further tag: "mantelzorg" must find the mantelzorgsalon before the evening for families of drinkers, where mantelzorg is the
    /// third of four tags. People put first what a listing is for.
    /// </summary>
    public const int FurtherTagStrength = 225;

    /// <summary>A need in words that are no label but hold one: "activiteiten tegen eenzaamheid" among the needs of a spreadsheet.</summary>
    public const int OtherNeedStrength = 215;

    /// <summary>No tag, but the title says it: "Inloop voor mensen met schulden".</summary>
    public const int TitleStrength = 170;

    /// <summary>No tag, but the summary says it.</summary>
    public const int SummaryStrength = 100;

    /// <summary>No tag at all, and one word of the summary says it.</summary>
    public const int SummaryWordStrength = 70;

    /// <summary>A phrase of the description says it.</summary>
    public const int DescriptionStrength = 60;

    /// <summary>The distance in metres at which nearness has fallen to half: a bus ride.</summary>
    public const double HalfwayMetres = 4000;

    /// <summary>The only rouwgroep of the region, 30 km off, must not sink below a poor match next door.</summary>
    public const double FarShare = 0.25;

    /// <summary>Someone comes to your home: as good as round the corner.</summary>
    public const double AtHome = 0.85;

    /// <summary>Online and telephone reach you, but people who ask "near me" mean near.</summary>
    public const double OnLine = 0.6;

    /// <summary>No place known, for the gemeente or the region.</summary>
    public const double NoPoint = 0.7;

    /// <summary>The whole country, without a place here.</summary>
    public const double Country = 0.5;

    /// <summary>Its own buurt is the person's buurt: a neighbour's koffie before the same koffie as far off across the road.</summary>
    public const double SameBuurt = 1.06;

    /// <summary>In the person's wijk.</summary>
    public const double SameWijk = 1.04;

    /// <summary>In the person's PlusWIJk: the programme's offer is made for them.</summary>
    public const double SamePlusWijk = 1.03;

    /// <summary>In the person's gemeente.</summary>
    public const double SameGemeente = 1.01;

    /// <summary>For its own buurt, wijk or gemeente, and that is not yours: you may still ask, so lower and not hidden.</summary>
    public const double NotYourArea = 0.7;

    /// <summary>Time to ask again: hardly lower, the editor has a while.</summary>
    public const double AskFactor = 0.97;

    /// <summary>Stale: a closed door costs trust, so what was checked comes first.</summary>
    public const double StaleFactor = 0.6;

    /// <summary>A waiting list: still worth a call.</summary>
    public const double WaitingListFactor = 0.92;

    /// <summary>Full: known, slightly down.</summary>
    public const double FullFactor = 0.85;

    /// <summary>Sounding alike is a little less sure than being a letter off: "kint" is kind before kink.</summary>
    public const double ByEarCost = 0.2;

    /// <summary>People seldom get the first sound wrong.</summary>
    public const double OtherFirstSoundCost = 0.5;

    /// <summary>A word of the thesaurus is what people ask for: "schuldem" is schulden before schulpen.</summary>
    public const double ThesaurusWordCost = -0.3;

    /// <summary>A label that no word list knows is often a misspelling itself: "rolatter" is rollator before the label "rollater".</summary>
    public const double LabelOutsideListCost = 1.1;

    /// <summary>Every doubling of the listings that hold a word makes it so much likelier.</summary>
    public const double FrequentWordCost = -0.03;

    /// <summary>A word that only the Dutch word list knows must be nearer than one that a listing holds.</summary>
    public const double ListedWordCost = 0.4;

    /// <summary>
    /// How far a correction may go, in letters, by the length of what was typed. Short words have neighbours enough: "koer" is not
    /// "koor" because it might be. Nothing shorter than four letters is corrected.
    /// </summary>
    public static double FarthestCorrection(int length) => length switch { < 4 => -1, 4 => 1, <= 7 => 1.5, <= 11 => 2.2, _ => 3 };

    /// <summary>How far a correction may go from a word that exists but is in no listing and no label.</summary>
    public static double CorrectionOfListedWord(int length) => length >= 7 ? 1 : ByEarCost;

    /// <summary>Scores are shown and compared as whole millionths, so that two ways of adding up cannot differ.</summary>
    public const double ScoreUnit = 1e-6;

    /// <summary>For what people are ashamed of, further off is not worse by as much: nearness counts by this share.</summary>
    public const double SensitiveNearShare = 0.5;

    /// <summary>For what people are ashamed of, online and telephone are as good as round the corner.</summary>
    public const double SensitiveOnLine = 1.0;

    /// <summary>For what people are ashamed of, coming without a name comes first.</summary>
    public const double SensitiveAnonymous = 1.15;

    /// <summary>
    /// Someone opened the tile "Geld en rekeningen" and then typed "formulier": the spreekuur about toeslagen comes before the taalhuis as
    /// near, and the taalhuis is still there. Not so much that a poor match of the subject passes a listing that says it in its title.
    /// </summary>
    public const double FirstDomain = 1.5;

    /// <summary>Asking for this need asks for calls for volunteers (<c>zoekt</c>) too.</summary>
    public const string VolunteerNeed = "vrijwilliger-worden";

    /// <summary>No match has a larger product of factors: in the person's own buurt, fresh, with room, without a name and of the subject where
    /// those count. A hair of room for rounding.</summary>
    public static double MostFactor(bool sensitive, bool hasSubject) =>
        SameBuurt * (sensitive ? SensitiveAnonymous : 1) * (hasSubject ? FirstDomain : 1) * (1 + 1e-9);

    /// <summary>The factor of a state of freshness; what is off is not shown at all.</summary>
    public static double Freshness(FreshnessState state) => state switch
    {
        FreshnessState.Fresh => 1,
        FreshnessState.Ask => AskFactor,
        _ => StaleFactor,
    };

    /// <summary>The factor of room.</summary>
    public static double RoomFactor(Room? room) => room switch
    {
        Room.Wachtlijst => WaitingListFactor,
        Room.Vol => FullFactor,
        _ => 1,
    };

    /// <summary>Nearness of a straight distance, 1 at the door.</summary>
    public static double Near(double metres, bool sensitive = false)
    {
        var near = FarShare + ((1 - FarShare) / (1 + (metres / HalfwayMetres)));
        return sensitive ? 1 - ((1 - near) * SensitiveNearShare) : near;
    }

    /// <summary>Nearness of an offer that does not depend on a place, by how it reaches people.</summary>
    public static double WithoutPlace(ReachKind kind, bool sensitive = false) => kind switch
    {
        ReachKind.Online or ReachKind.Telefonisch when sensitive => SensitiveOnLine,
        ReachKind.Thuis => AtHome,
        ReachKind.Online or ReachKind.Telefonisch => OnLine,
        ReachKind.Landelijk => Country,
        _ => NoPoint,
    };
}
