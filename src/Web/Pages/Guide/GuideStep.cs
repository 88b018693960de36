namespace SocialeKaart.Web.Pages.Guide;

/// <summary>One question of the guided help.</summary>
/// <param name="Number">1 to 4.</param>
/// <param name="Question">"Voor wie zoekt u hulp?".</param>
/// <param name="Tiles">The answers.</param>
public sealed record GuideStep(int Number, string Question, IReadOnlyList<GuideTile> Tiles)
{
    /// <summary>How many questions there are.</summary>
    public const int Last = 4;
}
