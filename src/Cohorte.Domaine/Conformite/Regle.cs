using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite;

/// <summary>What the product says of a rule, apart from judging: read by the pages, the API and the generated documentation.</summary>
/// <param name="Code">Code, that of the legal file (« TRN-01 »).</param>
/// <param name="Intitule">French title.</param>
/// <param name="Phrase">The rule in a French sentence.</param>
/// <param name="Gravite">Class.</param>
/// <param name="Texte">Article.</param>
/// <param name="Parametres">Codes of the parameters it reads.</param>
public sealed record FicheDeRegle(string Code, string Intitule, string Phrase, Gravite Gravite, string Texte, IReadOnlyList<string> Parametres);

/// <summary>A rule of law: one code, one file, one test class.</summary>
public abstract class Regle(FicheDeRegle fiche, IReadOnlyList<IChamp> entrees)
{
    /// <summary>Path of the text in force, the input that nobody enters.</summary>
    internal const string CheminDuTexte = "droit";

    /// <summary>What is said of it.</summary>
    public FicheDeRegle Fiche { get; } = fiche;

    /// <summary>Code.</summary>
    public string Code => Fiche.Code;

    /// <summary>Inputs it looks at.</summary>
    public IReadOnlyList<IChamp> Entrees { get; } = entrees;

    /// <summary>The outcome of a failure: a blocking rule is not kept, the others warn.</summary>
    protected ResultatRegle Echec => Fiche.Gravite == Gravite.Bloquant ? ResultatRegle.NonConforme : ResultatRegle.Avertissement;
}

/// <summary>A rule that judges some facts.</summary>
/// <typeparam name="TFaits">The facts, immutable.</typeparam>
public abstract class Regle<TFaits>(FicheDeRegle fiche, params IReadOnlyList<Champ<TFaits>> champs) : Regle(fiche, champs) where TFaits : class
{
    /// <summary>Inputs it looks at.</summary>
    public IReadOnlyList<Champ<TFaits>> ChampsLus { get; } = champs;

    /// <summary>Judges; total: no facts make it fail.</summary>
    public abstract Jugement Juger(TFaits faits, Droit droit);

    /// <summary>Changes of one input that could make the rule pass; the engine keeps those that do.</summary>
    public virtual IEnumerable<Correction> Proposer(TFaits faits, Droit droit) => [];

    /// <summary>The input of that path, or <c>null</c>.</summary>
    public virtual Champ<TFaits>? Trouver(string chemin)
    {
        foreach (var champ in ChampsLus)
        {
            if (champ.Chemin == chemin) return champ;
        }

        return null;
    }

    /// <summary>The verdict as a reader opens it, corrections included.</summary>
    public Verdict Verifier(TFaits faits, Droit droit)
    {
        var jugement = Juger(faits, droit);
        var entrees = new Entree[ChampsLus.Count];
        for (var i = 0; i < entrees.Length; i++) entrees[i] = new Entree(ChampsLus[i], ChampsLus[i].Lire(faits));
        return new Verdict
        {
            Code = Fiche.Code,
            Intitule = Fiche.Intitule,
            Gravite = Fiche.Gravite,
            Resultat = jugement.Resultat,
            Message = jugement.Message(),
            Calcul = jugement.Calcul?.Invoke(),
            Valeur = jugement.Valeur,
            Borne = jugement.Borne,
            Unite = jugement.Unite,
            Source = jugement.Source,
            Depuis = jugement.Depuis,
            Entrees = entrees,
            Manquants = jugement.Manquants,
            Corrections = jugement.Resultat is ResultatRegle.NonConforme or ResultatRegle.Avertissement ? [.. Contrefactuels.De(this, faits, droit)] : [],
        };
    }

    /// <summary>The inputs of these that are unknown.</summary>
    protected static IReadOnlyList<Champ<TFaits>> Inconnus(TFaits faits, params ReadOnlySpan<Champ<TFaits>> champs)
    {
        List<Champ<TFaits>>? inconnus = null;
        foreach (var champ in champs)
        {
            if (!champ.EstConnu(faits)) (inconnus ??= []).Add(champ);
        }

        return inconnus ?? (IReadOnlyList<Champ<TFaits>>)[];
    }

    /// <summary>The rule cannot be judged: what is missing is named.</summary>
    protected static Jugement Indetermine(IReadOnlyList<Champ<TFaits>> manquants) => new()
    {
        Resultat = ResultatRegle.Indetermine,
        Message = () => $"Il manque{Typo.DeuxPoints}{Typo.Liste([.. manquants.Select(m => m.NomEtChemin)])}.",
        Manquants = manquants,
    };

    /// <summary>No text known is in force on that day: an explicit answer, never the last known value.</summary>
    protected static Jugement SansTexte(DateOnly cle) => new()
    {
        Resultat = ResultatRegle.Indetermine,
        Message = () => $"Aucun texte connu du produit ne s’applique au {Ecriture.DateCourte(cle)}.",
        Manquants = [TexteEnVigueur],
    };

    /// <summary>The rule does not concern these facts.</summary>
    protected static Jugement NonApplicable(string pourquoi) => new() { Resultat = ResultatRegle.NonApplicable, Message = () => pourquoi };

    /// <summary>A judgement under a text.</summary>
    protected static Jugement Rendre<T>(ResultatRegle resultat, ValeurDatee<T> texte, Func<string> message) =>
        new() { Resultat = resultat, Message = message, Source = texte.Source, Depuis = texte.Depuis };

    /// <summary>Kept, or broken in the way of the class of the rule.</summary>
    protected Jugement Tenir<T>(bool tenu, ValeurDatee<T> texte, Func<string> siTenu, Func<string> siBrise) => Rendre(tenu ? ResultatRegle.Conforme : Echec, texte, tenu ? siTenu : siBrise);

    private static readonly Champ<TFaits> TexteEnVigueur = new(CheminDuTexte, "le texte en vigueur", _ => null, _ => false);
}
