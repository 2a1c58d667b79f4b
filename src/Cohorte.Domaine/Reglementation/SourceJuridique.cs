namespace Cohorte.Domaine.Reglementation;

/// <summary>Where a value of law comes from, and how far it was verified.</summary>
/// <param name="Texte">Article or text (« L.6325-13 »).</param>
/// <param name="Publication">Where and when it was published, or read.</param>
/// <param name="Lien">Address of the text, when known.</param>
/// <param name="Marque">Confidence: P (article read), P2 (excerpt read), C (public code), S (secondary page), M (from memory, to verify), H (hypothesis of the product).</param>
public sealed record SourceJuridique(string Texte, string Publication, string? Lien, string Marque);
