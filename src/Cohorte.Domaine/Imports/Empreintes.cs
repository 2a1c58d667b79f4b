using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Imports;

/// <summary>What identifies a firm or a person.</summary>
public static class Empreintes
{
    /// <summary>Legal forms, which some write and others not.</summary>
    private static readonly HashSet<string> FormesJuridiques = ["sarl", "sas", "sasu", "sa", "eurl", "earl", "gaec", "scea", "sci", "snc", "ei", "ets", "etablissements", "entreprise", "societe", "ste"];

    /// <summary>A firm: its SIREN is it; its name alone, or its name in its town, looks like it.</summary>
    public static EmpreinteDImport DEntreprise(Guid? connu, int ligne, string raisonSociale, Siren? siren, string? commune)
    {
        var nom = NomDEntreprise(raisonSociale);
        List<(string, string)> certaines = siren is null ? [] : [($"siren:{siren.Numero}", "même SIREN")];
        List<(string, string)> ressemblantes = [];
        if (siren is null) certaines.Add(($"sans-siren:{nom}|{TexteDeRecherche.De(commune)}", "même nom, même commune"));
        if (nom.Length > 0) ressemblantes.Add(($"nom:{nom}", "même nom"));
        return new EmpreinteDImport(connu, ligne, raisonSociale, certaines, nom.Length >= 5 ? nom : null, ressemblantes) { Distinctif = siren?.Numero };
    }

    /// <summary>A person: name and birth date are it, in any order of the names; telephone, mail, or a name one slip away look like it.</summary>
    public static EmpreinteDImport DePersonne(Guid? connu, int ligne, string nom, string prenom, DateOnly? naissance, string? courriel, string? telephone)
    {
        var mots = string.Join(' ', TexteDeRecherche.De(nom, prenom).Split(' ').Order(StringComparer.Ordinal));
        var jour = naissance?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        List<(string, string)> ressemblantes = [];
        if (courriel is not null) ressemblantes.Add(($"courriel:{courriel.Trim().ToLowerInvariant()}", "même courriel"));
        if (telephone is not null && LectureDeCellule.Telephone(telephone) is { } numero) ressemblantes.Add(($"tel:{numero}", "même téléphone"));
        ressemblantes.Add(($"nom:{mots}", "même nom"));
        return new EmpreinteDImport(connu, ligne, $"{prenom} {nom}", jour is null ? [] : [($"personne:{mots}|{jour}", "même nom, même date de naissance")], jour is null ? null : $"{mots}|{jour}", ressemblantes);
    }

    /// <summary>A need: same firm, same job and same town are it; same firm and same job look like it.</summary>
    /// <param name="connu">The known need.</param>
    /// <param name="ligne">Its line, for one of the table.</param>
    /// <param name="nom">What is shown of it.</param>
    /// <param name="firme">What identifies the firm.</param>
    /// <param name="metier">Job sheet.</param>
    /// <param name="commune">Town of work.</param>
    public static EmpreinteDImport DeBesoin(Guid? connu, int ligne, string nom, string firme, CodeRome metier, CodeCommune commune) =>
        new(connu, ligne, nom, [($"besoin:{firme}|{metier}|{commune}", "même entreprise, même métier, même commune")], null, [($"metier:{firme}|{metier}", "même entreprise, même métier")]);

    /// <summary>A name without accents, case, spaces or legal form.</summary>
    public static string NomDEntreprise(string raisonSociale)
    {
        var mots = TexteDeRecherche.De(raisonSociale).Split(' ');
        var utiles = mots.Where(m => !FormesJuridiques.Contains(m)).ToList();
        return string.Concat(utiles.Count > 0 ? utiles : mots);
    }
}
