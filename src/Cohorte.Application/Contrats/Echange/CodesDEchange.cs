using System.Collections.Frozen;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Application.Contrats.Echange;

/// <summary>The words of the exchange format for the values of enumerations, both ways.</summary>
public static class CodesDEchange
{
    /// <summary>« contrat.dispositif ».</summary>
    public static readonly CodesDe<DispositifDecrit> Dispositif = new(
        (DispositifDecrit.Experimental, "experimental"), (DispositifDecrit.Classique, "classique"),
        (DispositifDecrit.DroitCommun, "droit-commun"), (DispositifDecrit.Apprentissage, "apprentissage"));

    /// <summary>« contrat.nature ».</summary>
    public static readonly CodesDe<NatureContrat> Nature = new((NatureContrat.Cdd, "CDD"), (NatureContrat.Cdi, "CDI"));

    /// <summary>« contrat.finalite ».</summary>
    public static readonly CodesDe<FinaliteContrat> Finalite = new(
        (FinaliteContrat.Rncp, "rncp"), (FinaliteContrat.Cqp, "cqp"), (FinaliteContrat.Ccn, "ccn"), (FinaliteContrat.Competences, "competences"));

    /// <summary>« contrat.methodeBase ».</summary>
    public static readonly CodesDe<MethodeDeBase> MethodeBase = new(
        (MethodeDeBase.ProrataMois, "prorataMois"), (MethodeDeBase.ProrataJours, "prorataJours"), (MethodeDeBase.Contractuelle, "contractuelle"));

    /// <summary>« personne.diplome ».</summary>
    public static readonly CodesDe<Diplome> Diplome = new(
        (Domaine.Contrats.Description.Diplome.Aucun, "aucun"), (Domaine.Contrats.Description.Diplome.Brevet, "brevet"),
        (Domaine.Contrats.Description.Diplome.CapBep, "cap-bep"), (Domaine.Contrats.Description.Diplome.TitreProfessionnel3, "titre-professionnel-3"),
        (Domaine.Contrats.Description.Diplome.BacGeneral, "bac-general"), (Domaine.Contrats.Description.Diplome.BacTechnologique, "bac-technologique"),
        (Domaine.Contrats.Description.Diplome.BacProfessionnel, "bac-professionnel"), (Domaine.Contrats.Description.Diplome.TitreProfessionnel4, "titre-professionnel-4"),
        (Domaine.Contrats.Description.Diplome.BacPlus2, "bac-plus-2"), (Domaine.Contrats.Description.Diplome.BacPlus34, "bac-plus-3-4"),
        (Domaine.Contrats.Description.Diplome.BacPlus5, "bac-plus-5"), (Domaine.Contrats.Description.Diplome.EtrangerNonReconnu, "etranger-non-reconnu"));

    /// <summary>« personne.minimumSocial ».</summary>
    public static readonly CodesDe<MinimumSocial> MinimumSocial = new(
        (Domaine.Contrats.Description.MinimumSocial.Rsa, "RSA"), (Domaine.Contrats.Description.MinimumSocial.Ass, "ASS"), (Domaine.Contrats.Description.MinimumSocial.Aah, "AAH"));

    /// <summary>« personne.derogationAge ».</summary>
    public static readonly CodesDe<DerogationDAge> DerogationAge = new(
        (DerogationDAge.DiplomeSuperieur, "diplome-superieur"), (DerogationDAge.RuptureIndependante, "rupture-independante"),
        (DerogationDAge.InaptitudeTemporaire, "inaptitude-temporaire"), (DerogationDAge.CreationEntreprise, "creation-entreprise"),
        (DerogationDAge.SportifHautNiveau, "sportif-haut-niveau"), (DerogationDAge.EchecExamen, "echec-examen"));

    /// <summary>« employeur.regime ».</summary>
    public static readonly CodesDe<RegimeSocial> Regime = new((RegimeSocial.General, "general"), (RegimeSocial.Agricole, "agricole"));
}

/// <summary>The words of one enumeration.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class CodesDe<T> where T : struct, Enum
{
    private readonly T[] _valeurs;
    private readonly FrozenDictionary<string, int> _rangs;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _parTexte;
    private readonly FrozenDictionary<T, string> _ecriture;

    /// <summary>Gathers the words of every value.</summary>
    public CodesDe(params (T Valeur, string Code)[] codes)
    {
        _valeurs = [.. codes.Select(c => c.Valeur)];
        _rangs = codes.Select((c, rang) => (c.Code, rang)).ToFrozenDictionary(c => c.Code, c => c.rang, StringComparer.Ordinal);
        _parTexte = _rangs.GetAlternateLookup<ReadOnlySpan<char>>();
        _ecriture = codes.ToFrozenDictionary(c => c.Valeur, c => c.Code);
        Tous = [.. codes.Select(c => c.Code)];
    }

    /// <summary>The words, in the order of the format.</summary>
    public IReadOnlyList<string> Tous { get; }

    /// <summary>The word of a value.</summary>
    public string De(T valeur) => _ecriture[valeur];

    /// <summary>The value of a word, case included.</summary>
    public bool TryLire(ReadOnlySpan<char> code, out T valeur)
    {
        var lu = TryRang(code, out var rang);
        valeur = lu ? _valeurs[rang] : default;
        return lu;
    }

    internal bool TryRang(ReadOnlySpan<char> code, out int rang) => _parTexte.TryGetValue(code, out rang);

    internal T AuRang(int rang) => _valeurs[rang];
}
