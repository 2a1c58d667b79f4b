using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Imports;

/// <summary>What the person wants of a line that looks like something known.</summary>
public enum ChoixDoublon
{
    /// <summary>Fill the blanks of what is known; nothing is overwritten.</summary>
    [Libelle("Compléter la fiche connue")]
    Completer,

    /// <summary>Leave the line out.</summary>
    [Libelle("Ignorer la ligne")]
    Ignorer,

    /// <summary>It is something else: create it.</summary>
    [Libelle("Créer quand même")]
    Creer,
}

/// <summary>A line that looks like something known, or like an earlier line.</summary>
/// <param name="Ligne">Number of the line.</param>
/// <param name="Certain">Same number, or same name and birth date; otherwise a resemblance, that a person judges.</param>
/// <param name="Connu">Identifier of what is known; <c>null</c> when it is an earlier line.</param>
/// <param name="AutreLigne">Number of the earlier line.</param>
/// <param name="Nom">Name of what it looks like.</param>
/// <param name="Pourquoi">What is alike.</param>
public sealed record DoublonTrouve(int Ligne, bool Certain, Guid? Connu, int? AutreLigne, string Nom, string Pourquoi);

/// <summary>What identifies something, folded, to compare lines and records.</summary>
/// <param name="Connu">Identifier of the record; <c>null</c> for a line.</param>
/// <param name="Ligne">Number of the line; 0 for a record.</param>
/// <param name="Nom">Name on screen.</param>
/// <param name="Certaines">Keys that alone say it is the same (« siren:732829320 »), with their wording.</param>
/// <param name="Approchante">Folded name for slips of the keyboard, within a place or a birth date; <c>null</c> for none.</param>
/// <param name="Ressemblantes">Keys that suggest it is the same (telephone, mail), with their wording.</param>
public sealed record EmpreinteDImport(Guid? Connu, int Ligne, string Nom, IReadOnlyList<(string Cle, string Mot)> Certaines, string? Approchante, IReadOnlyList<(string Cle, string Mot)> Ressemblantes)
{
    /// <summary>What makes two of them different, however alike, when both have it (the SIREN).</summary>
    public string? Distinctif { get; init; }
}

/// <summary>Finds lines that look like a record or like an earlier line, in a time that grows as their number.</summary>
public static class Doublons
{
    /// <summary>The duplicate of each line that has one, the surest first.</summary>
    public static IReadOnlyList<DoublonTrouve> Chercher(IEnumerable<EmpreinteDImport> connues, IReadOnlyList<EmpreinteDImport> lignes)
    {
        var certaines = new Dictionary<string, EmpreinteDImport>(StringComparer.Ordinal);
        var ressemblantes = new Dictionary<string, EmpreinteDImport>(StringComparer.Ordinal);
        var approchantes = new Dictionary<string, EmpreinteDImport>(StringComparer.Ordinal);
        var trouves = new List<DoublonTrouve>();
        foreach (var connue in connues) Retenir(connue);
        foreach (var ligne in lignes)
        {
            if (Trouver(ligne) is { } doublon) trouves.Add(doublon);
            Retenir(ligne);
        }

        return trouves;

        void Retenir(EmpreinteDImport empreinte)
        {
            foreach (var (cle, _) in empreinte.Certaines) certaines.TryAdd(cle, empreinte);
            foreach (var (cle, _) in empreinte.Ressemblantes) ressemblantes.TryAdd(cle, empreinte);
            if (empreinte.Approchante is not { } nom) return;
            foreach (var cle in DistanceDeSaisie.Cles(nom)) approchantes.TryAdd(cle, empreinte);
        }

        DoublonTrouve? Trouver(EmpreinteDImport ligne)
        {
            foreach (var (cle, mot) in ligne.Certaines)
            {
                if (certaines.TryGetValue(cle, out var autre)) return Doublon(ligne, autre, true, mot);
            }

            foreach (var (cle, mot) in ligne.Ressemblantes)
            {
                if (ressemblantes.TryGetValue(cle, out var autre) && !SontDistinctes(ligne, autre)) return Doublon(ligne, autre, false, mot);
            }

            if (ligne.Approchante is not { } nom) return null;
            foreach (var cle in DistanceDeSaisie.Cles(nom))
            {
                if (approchantes.TryGetValue(cle, out var autre) && DistanceDeSaisie.EstProche(nom, autre.Approchante!) && !SontDistinctes(ligne, autre)) return Doublon(ligne, autre, false, "nom presque pareil");
            }

            return null;
        }
    }

    private static bool SontDistinctes(EmpreinteDImport a, EmpreinteDImport b) => a.Distinctif is not null && b.Distinctif is not null && a.Distinctif != b.Distinctif;

    private static DoublonTrouve Doublon(EmpreinteDImport ligne, EmpreinteDImport autre, bool certain, string mot) =>
        new(ligne.Ligne, certain, autre.Connu, autre.Connu is null ? autre.Ligne : null, autre.Nom, mot);
}
