using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Understanding;

namespace SocialeKaart.Indexer.Tests.Understanding;

/// <summary>The words of the real thesaurus and the real word list, taken apart once for all tests.</summary>
internal static class Dutch
{
    public static readonly LabelWords Labels = new(TinyIndex.Thesaurus, Analyzer.ForDutch());

    public static WordForms Forms => Labels.Forms;

    public static string Stem(string word) => DutchStem.Of(word, new char[WordTokenizer.LongestFolded]).ToString();

    /// <summary>What a question to this index is understood as.</summary>
    public static UnderstoodQuery Read(this TinyIndex index, SearchRequest request) => index.Generation.Plan(request, Given.Now).Query;

    /// <summary>The same of words alone.</summary>
    public static UnderstoodQuery Read(this TinyIndex index, string what) => index.Read(new SearchRequest { What = what });
}
