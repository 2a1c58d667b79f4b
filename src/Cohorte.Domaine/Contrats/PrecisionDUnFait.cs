using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;

namespace Cohorte.Domaine.Contrats;

/// <summary>What a person answers to a question on a contract; values already parsed, <c>null</c> for « I do not know ». Only those of the question are read.</summary>
public sealed record ReponseSurLeContrat
{
    public int? EssaiJours { get; init; }

    public CategorieDePoste? CategorieDuPoste { get; init; }

    public Montant? MinimumConventionnelMensuel { get; init; }

    public bool? TuteurEstEmployeur { get; init; }

    public bool? TuteurDeLUtilisatrice { get; init; }

    public bool? MentionsVerifiees { get; init; }

    public IReadOnlyList<string> MentionsManquantes { get; init; } = [];

    public bool? ConventionsVerifiees { get; init; }

    public IReadOnlyList<string> OrganismesSansConvention { get; init; } = [];

    public int? Renouvellements { get; init; }

    public MotifDeRenouvellement? MotifDeRenouvellement { get; init; }

    /// <summary>Yes or no, for the questions that begin so.</summary>
    public bool? Oui { get; init; }

    /// <summary>First day of what the question is about.</summary>
    public DateOnly? Du { get; init; }

    /// <summary>Last day, or day it was sent.</summary>
    public DateOnly? Au { get; init; }

    public Heures? HeuresAccueil { get; init; }

    public Heures? HeuresEnEntreprise { get; init; }

    /// <summary>Whether the agreement that the question asks for is signed.</summary>
    public bool? Convention { get; init; }

    public bool? TuteurParAccueil { get; init; }

    public IReadOnlyList<string> ElementsDAfest { get; init; } = [];
}

/// <summary>Decides whether an answer makes sense, and notes it. What the law says of it is the rules' business.</summary>
public static class PrecisionDUnFait
{
    private const int RenouvellementsMaximum = 9;
    private const int EssaiMaximum = 366;

    /// <summary>Notes the answer to one question; what depended on a « no » is emptied.</summary>
    public static Resultat Noter(PrecisionsDuContrat p, Contrat contrat, QuestionDuContrat question, ReponseSurLeContrat r, DateOnly aujourdhui)
    {
        if (contrat.Etat == EtatContrat.Abandonne) return Resultat.Refuse("precision.etat", "Ce contrat est abandonné : rien ne s’y précise plus.");
        if (Incoherence(contrat, question, r, aujourdhui) is { } refus) return refus;
        var oui = r.Oui == true;
        switch (question)
        {
            case QuestionDuContrat.Essai:
                (p.EssaiJours, p.CategorieDuPoste) = (r.EssaiJours, r.CategorieDuPoste);
                break;
            case QuestionDuContrat.Remuneration:
                p.MinimumConventionnelMensuel = r.MinimumConventionnelMensuel;
                break;
            case QuestionDuContrat.Tuteur:
                (p.TuteurEstEmployeur, p.TuteurDeLUtilisatrice) = (r.TuteurEstEmployeur, r.TuteurDeLUtilisatrice);
                break;
            case QuestionDuContrat.AccordDuSalarie:
                p.AccordSalarieLe = r.Du;
                break;
            case QuestionDuContrat.Mentions:
                (p.MentionsVerifiees, p.MentionsManquantes) = (r.MentionsVerifiees, r.MentionsVerifiees == true ? [.. r.MentionsManquantes] : []);
                break;
            case QuestionDuContrat.Conventions:
                (p.ConventionsVerifiees, p.OrganismesSansConvention) = (r.ConventionsVerifiees, r.ConventionsVerifiees == true ? [.. r.OrganismesSansConvention] : []);
                break;
            case QuestionDuContrat.Avenant:
                (p.AUnAvenant, p.AvenantLe, p.AvenantTransmisLe) = (r.Oui, oui ? r.Du : null, oui ? r.Au : null);
                break;
            case QuestionDuContrat.Renouvellement:
                (p.Renouvellements, p.MotifDeRenouvellement) = (r.Renouvellements, r.Renouvellements > 0 ? r.MotifDeRenouvellement : null);
                break;
            case QuestionDuContrat.Mobilite:
                (p.EnMobilite, p.EtrangerDu, p.EtrangerAu) = (r.Oui, oui ? r.Du : null, oui ? r.Au : null);
                break;
            case QuestionDuContrat.Accueil:
                (p.AccueilAilleurs, p.HeuresAccueil, p.HeuresEnEntreprise) = (r.Oui, oui ? r.HeuresAccueil : null, oui ? r.HeuresEnEntreprise : null);
                (p.ConventionAccueil, p.TuteurParAccueil) = (oui ? r.Convention : null, oui ? r.TuteurParAccueil : null);
                break;
            case QuestionDuContrat.Saisonnier:
                (p.EstSaisonnier, p.ConventionTripartite) = (r.Oui, oui ? r.Convention : null);
                break;
            case QuestionDuContrat.Afest:
                (p.AvecAfest, p.ElementsDAfest) = (r.Oui, oui ? [.. r.ElementsDAfest] : []);
                break;
            case QuestionDuContrat.Refus:
                p.RefusNotifieAuxDeux = r.Oui;
                break;
        }

        return Resultat.Fait;
    }

    private static Refus? Incoherence(Contrat contrat, QuestionDuContrat question, ReponseSurLeContrat r, DateOnly aujourdhui) => question switch
    {
        QuestionDuContrat.Essai when r.EssaiJours is < 0 or > EssaiMaximum => new Refus("precision.essai", $"Une période d’essai se compte de 0 à {EssaiMaximum} jours.", nameof(r.EssaiJours)),
        QuestionDuContrat.Remuneration when r.MinimumConventionnelMensuel is { Euros: < 0 } => new Refus("precision.minimum", "Ce montant ne peut pas être négatif.", nameof(r.MinimumConventionnelMensuel)),
        QuestionDuContrat.AccordDuSalarie when r.Du is { } le => JourSaisi.PasEncorePasse(le, aujourdhui, nameof(PrecisionsDuContrat.AccordSalarieLe)),
        QuestionDuContrat.Avenant when r.Oui == true => Avenant(contrat, r, aujourdhui),
        QuestionDuContrat.Renouvellement when r.Renouvellements is < 0 or > RenouvellementsMaximum => new Refus("precision.renouvellements", $"Le nombre de renouvellements va de 0 à {RenouvellementsMaximum}.", nameof(r.Renouvellements)),
        QuestionDuContrat.Mobilite when r.Oui == true => Mobilite(contrat, r),
        QuestionDuContrat.Accueil when r.Oui == true && r.HeuresAccueil is { Valeur: <= 0 } => new Refus("precision.accueil", "Indiquez plus de 0 heure, ou répondez non.", nameof(r.HeuresAccueil)),
        QuestionDuContrat.Accueil when r.Oui == true && r.HeuresEnEntreprise is { Valeur: <= 0 } => new Refus("precision.accueil", "Indiquez plus de 0 heure.", nameof(r.HeuresEnEntreprise)),
        QuestionDuContrat.Accueil when r.Oui == true && r.HeuresAccueil > r.HeuresEnEntreprise => new Refus("precision.accueil", "Les heures dans d’autres entreprises ne dépassent pas toutes les heures en entreprise.", nameof(r.HeuresAccueil)),
        _ => null,
    };

    private static Refus? Avenant(Contrat contrat, ReponseSurLeContrat r, DateOnly aujourdhui)
    {
        if (r.Du is not { } le) return new Refus("precision.avenant", "Donnez le jour de l’avenant.", nameof(PrecisionsDuContrat.AvenantLe));
        if (JourSaisi.PasEncorePasse(le, aujourdhui, nameof(PrecisionsDuContrat.AvenantLe)) is { } refus) return refus;
        if (le < contrat.DateConclusion) return new Refus("precision.avenant", $"Un avenant ne précède pas la conclusion du contrat, le {Ecriture.DateCourte(contrat.DateConclusion.Value)}.", nameof(PrecisionsDuContrat.AvenantLe));
        if (r.Au is not { } transmis) return null;
        return transmis < le
            ? new Refus("precision.avenant", $"L’avenant est du {Ecriture.DateCourte(le)} : il se transmet après.", nameof(PrecisionsDuContrat.AvenantTransmisLe))
            : JourSaisi.PasEncorePasse(transmis, aujourdhui, nameof(PrecisionsDuContrat.AvenantTransmisLe));
    }

    private static Refus? Mobilite(Contrat contrat, ReponseSurLeContrat r)
    {
        if (r.Du is not { } du) return new Refus("precision.mobilite", "Donnez le premier jour à l’étranger.", nameof(PrecisionsDuContrat.EtrangerDu));
        if (r.Au is not { } au) return new Refus("precision.mobilite", "Donnez le dernier jour à l’étranger.", nameof(PrecisionsDuContrat.EtrangerAu));
        if (au < du) return new Refus("precision.mobilite", "Le dernier jour précède le premier.", nameof(PrecisionsDuContrat.EtrangerAu));
        return du < contrat.DateDebut || au > contrat.DateFin
            ? new Refus("precision.mobilite", $"La mobilité se passe pendant le contrat, {Periode.De(contrat.DateDebut, contrat.DateFin)}.", nameof(PrecisionsDuContrat.EtrangerDu))
            : null;
    }
}
