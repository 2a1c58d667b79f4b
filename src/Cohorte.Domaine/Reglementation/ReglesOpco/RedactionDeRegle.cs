using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Reglementation.ReglesOpco;

/// <summary>Decides what may be written in a version of a rule of the OPCO, and when it may be published.</summary>
public static class RedactionDeRegle
{
    /// <summary>Writes a draft, if its parameter is the OPCO's and the value possible in its unit.</summary>
    /// <param name="regle">The draft.</param>
    /// <param name="parametre">The parameter; <c>null</c> when the code is unknown.</param>
    /// <param name="depuis">First day in force.</param>
    /// <param name="valeur">Value, in the unit of the parameter.</param>
    /// <param name="source">Reference of the decision, or <c>null</c>.</param>
    public static Resultat Ecrire(RegleOpco regle, ParametreLegal<decimal>? parametre, DateOnly depuis, decimal valeur, string? source)
    {
        if (regle.Etat != EtatRegleOpco.Brouillon) return Resultat.Refuse("regle.figee", "Une version publiée ne se modifie pas : préparez la suivante.");
        if (parametre is not { Proprietaire: Proprietaire.Opco }) return Resultat.Refuse("regle.parametre", "Ce paramètre relève de la loi : l’OPCO ne le fixe pas.", nameof(RegleOpco.Parametre));
        if (JourSaisi.HorsBornes(depuis, nameof(RegleOpco.Depuis)) is { } refus) return refus;
        if (Unites.Bornes(parametre.Unite) is { } bornes && !bornes.Admet(valeur)) return Resultat.Refuse("regle.valeur", $"Cette valeur n’est pas possible ici{Typo.DeuxPoints}de {Ecriture.Nombre(bornes.Minimum)} à {Ecriture.Nombre(bornes.Maximum)}{(bornes.Entier ? ", en nombre entier" : "")}.", nameof(RegleOpco.Valeur));
        (regle.Depuis, regle.Valeur, regle.Source) = (depuis, valeur, source);
        return Resultat.Fait;
    }

    /// <summary>Publishes a draft, for a reason that its readers will see.</summary>
    public static Resultat Publier(RegleOpco regle, Role role, string? motif, string auteur, DateOnly aujourdhui)
    {
        if (string.IsNullOrWhiteSpace(motif)) return Resultat.Refuse("regle.motif", "Dites pourquoi cette version est publiée.", nameof(RegleOpco.Motif));
        var passe = regle.Passer("Publier", role);
        if (!passe.EstFait) return passe;
        (regle.Motif, regle.PublieeLe, regle.PublieePar) = (motif.Trim(), aujourdhui, auteur);
        return Resultat.Fait;
    }

    /// <summary>Gives a draft up.</summary>
    public static Resultat Abandonner(RegleOpco regle, Role role, string? motif)
    {
        if (string.IsNullOrWhiteSpace(motif)) return Resultat.Refuse("regle.motif", "Dites pourquoi ce brouillon est abandonné.", nameof(RegleOpco.Motif));
        var passe = regle.Passer("Abandonner", role);
        if (!passe.EstFait) return passe;
        regle.Motif = motif.Trim();
        return Resultat.Fait;
    }
}
