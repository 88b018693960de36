using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace SocialeKaart.Listings.Storage;

/// <summary>Two lists are equal when their words are, in order; the lists themselves never change.</summary>
internal sealed class TextListComparer() : ValueComparer<IReadOnlyList<string>>(
    (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
    words => words.Aggregate(0, (hash, word) => HashCode.Combine(hash, word.GetHashCode(StringComparison.Ordinal))),
    words => words);
