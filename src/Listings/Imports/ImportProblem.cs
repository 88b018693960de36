namespace SocialeKaart.Listings.Imports;

/// <summary>Something in a spreadsheet that a person has to look at.</summary>
/// <param name="Line">Line in the file as an editor counts them, from 1; 0 when it concerns the whole file.</param>
/// <param name="Column">Name of the column; empty when it concerns the whole row.</param>
/// <param name="Reason">In Dutch: what is wrong and what to do.</param>
/// <param name="RowRefused">True when the row stayed out; false when it went in without this cell.</param>
public sealed record ImportProblem(int Line, string Column, string Reason, bool RowRefused);
