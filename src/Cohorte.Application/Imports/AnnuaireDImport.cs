using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Imports;

namespace Cohorte.Application.Imports;

/// <summary>A known firm, as far as it is compared.</summary>
public sealed record EntrepriseConnue(Id<Entreprise> Id, string RaisonSociale, Siren? Siren, string? Commune);

/// <summary>A known person, as far as it is compared.</summary>
public sealed record PersonneConnue(Id<Personne> Id, string Nom, string Prenom, DateOnly? DateNaissance, string? Courriel, string? Telephone);

/// <summary>Finds the firm that another table names, among those of the table of firms, then among the known ones.</summary>
internal sealed class AnnuaireDImport
{
    private readonly Dictionary<string, (Guid? Connue, int Ligne)> _parCle = new(StringComparer.Ordinal);

    public AnnuaireDImport(IEnumerable<EntrepriseConnue> connues, AnalyseDeTable<EntrepriseImportee>? lues)
    {
        foreach (var ligne in lues?.Justes ?? [])
        {
            if (ligne.Siret is { } siret) _parCle.TryAdd(siret.Siren.Numero, (null, ligne.Ligne));
            _parCle.TryAdd(Empreintes.NomDEntreprise(ligne.RaisonSociale), (null, ligne.Ligne));
        }

        foreach (var connue in connues)
        {
            if (connue.Siren is { } siren) _parCle.TryAdd(siren.Numero, (connue.Id.Valeur, 0));
            _parCle.TryAdd(Empreintes.NomDEntreprise(connue.RaisonSociale), (connue.Id.Valeur, 0));
        }
    }

    /// <summary>The line of the table of firms, or the known firm; <c>null</c> when neither is.</summary>
    public (Guid? Connue, int Ligne)? Chercher(string? nom, Siret? siret)
    {
        if (siret is not null && _parCle.TryGetValue(siret.Siren.Numero, out var parNumero)) return parNumero;
        return nom is not null && _parCle.TryGetValue(Empreintes.NomDEntreprise(nom), out var parNom) ? parNom : null;
    }
}

/// <summary>Finds the person of a contract among the lines of the table of persons, then among the known ones.</summary>
internal sealed class AnnuaireDePersonnes
{
    private readonly ILookup<string, (DateOnly? Naissance, Id<Personne>? Connue, int Ligne)> _lues;
    private readonly ILookup<string, (DateOnly? Naissance, Id<Personne>? Connue, int Ligne)> _connues;

    public AnnuaireDePersonnes(IEnumerable<PersonneConnue> connues, AnalyseDeTable<PersonneImportee>? lues)
    {
        var repetees = (lues?.Doublons ?? []).Where(d => d is { Certain: true, AutreLigne: not null }).Select(d => d.Ligne).ToHashSet();
        _lues = (lues?.Justes ?? []).Where(p => !repetees.Contains(p.Ligne)).ToLookup(p => Plier(p.Nom, p.Prenom), p => (p.DateNaissance, (Id<Personne>?)null, p.Ligne));
        _connues = connues.ToLookup(p => Plier(p.Nom, p.Prenom), p => (p.DateNaissance, (Id<Personne>?)p.Id, 0));
    }

    /// <summary>Every person who fits: a line of the table, else known ones.</summary>
    public IReadOnlyList<(Id<Personne>? Connue, int Ligne)> Chercher(string nom, string prenom, DateOnly? naissance)
    {
        var cle = Plier(nom, prenom);
        var dansLeTableau = Parmi(_lues[cle]);
        return dansLeTableau.Count > 0 ? dansLeTableau : Parmi(_connues[cle]);

        List<(Id<Personne>? Connue, int Ligne)> Parmi(IEnumerable<(DateOnly? Naissance, Id<Personne>? Connue, int Ligne)> personnes) =>
            [.. personnes.Where(p => naissance is null || p.Naissance is null || p.Naissance == naissance).Select(p => (p.Connue, p.Ligne))];
    }

    private static string Plier(string nom, string prenom) => string.Join(' ', TexteDeRecherche.De(nom, prenom).Split(' ').Order(StringComparer.Ordinal));
}
