using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Immersions;

/// <summary>The decisions on an immersion; pure.</summary>
public static class ConduiteDImmersion
{
    /// <summary>Code of the longest immersion, in months date to date.</summary>
    public const string DureeMaximale = "pmsmp.duree.maximum";

    /// <summary>Why a period cannot be that of an immersion, by the law of its first day; <c>null</c> when it can.</summary>
    public static Refus? Verifier(DateOnly du, DateOnly au, Baremes baremes)
    {
        if (au < du) return new Refus("immersion.dates", "La fin précède le début.", "Au");
        if (baremes.Nombre(DureeMaximale).A(du) is not { } maximum) return new Refus("immersion.texte", "Aucun texte connu ne permet une immersion à cette date.", "Du");
        var terme = CalculDeMois.DernierJour(du, (int)maximum.Valeur);
        return au > terme
            ? new Refus("immersion.duree", $"Une immersion dure au plus {Ecriture.Nombre(maximum.Valeur)} mois de date à date ({maximum.Source.Texte}){Typo.DeuxPoints}elle se termine au plus tard le {Ecriture.DateLongue(terme)}.", "Au")
            : null;
    }

    /// <summary>Moves an immersion; starting asks for the last signature, the reviews for both texts, a cancellation for a motive.</summary>
    public static Resultat Passer(Pmsmp immersion, string transition, Role role, DateOnly aujourdhui, string? motif)
    {
        switch (transition)
        {
            case "Annuler" when motif is null:
                return Resultat.Refuse("immersion.motif", "Indiquez pourquoi l’immersion est annulée.", "Motif");
            case "Demarrer" when aujourdhui < immersion.Du:
                return Resultat.Refuse("immersion.debut", $"L’immersion commence le {Ecriture.DateLongue(immersion.Du)}.");
            case "Terminer" when aujourdhui < immersion.Au:
                return Resultat.Refuse("immersion.fin", $"L’immersion se termine le {Ecriture.DateLongue(immersion.Au)}.");
            case "Evaluer" when immersion.BilanEntreprise is null || immersion.BilanCandidat is null:
                return Resultat.Refuse("immersion.bilan", "Le bilan de l’entreprise et celui de la personne sont attendus tous les deux.", "BilanEntreprise");
        }

        var suite = immersion.Passer(transition, role);
        if (!suite.EstFait) return suite;
        if (transition == "Signer") immersion.SigneeLe ??= aujourdhui;
        if (transition == "Modifier") immersion.SigneeLe = null;
        if (transition == "Annuler") immersion.MotifAnnulation = motif;
        return Resultat.Fait;
    }
}
