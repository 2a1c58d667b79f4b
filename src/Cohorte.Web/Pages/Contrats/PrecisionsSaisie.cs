using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Contrats;

/// <summary>Raw text of the questions on a contract.</summary>
public sealed class PrecisionsSaisie
{
    private const int NombreMaximum = 100_000;

    /// <summary>Fields of each question: those of the question sent are what was typed, an unticked box included.</summary>
    private static readonly Dictionary<QuestionDuContrat, string[]> Champs = new()
    {
        [QuestionDuContrat.Essai] = [nameof(EssaiJours), nameof(CategorieDuPoste)],
        [QuestionDuContrat.Remuneration] = [nameof(MinimumConventionnelMensuel)],
        [QuestionDuContrat.Tuteur] = [nameof(TuteurEstEmployeur), nameof(TuteurDeLUtilisatrice)],
        [QuestionDuContrat.AccordDuSalarie] = [nameof(AccordSalarieLe)],
        [QuestionDuContrat.Mentions] = [nameof(MentionsVerifiees), nameof(MentionsManquantes)],
        [QuestionDuContrat.Conventions] = [nameof(ConventionsVerifiees), nameof(OrganismesSansConvention)],
        [QuestionDuContrat.Avenant] = [nameof(AUnAvenant), nameof(AvenantLe), nameof(AvenantTransmisLe)],
        [QuestionDuContrat.Renouvellement] = [nameof(Renouvellements), nameof(MotifDeRenouvellement)],
        [QuestionDuContrat.Mobilite] = [nameof(EnMobilite), nameof(EtrangerDu), nameof(EtrangerAu)],
        [QuestionDuContrat.Accueil] = [nameof(AccueilAilleurs), nameof(HeuresAccueil), nameof(HeuresEnEntreprise), nameof(ConventionAccueil), nameof(TuteurParAccueil)],
        [QuestionDuContrat.Saisonnier] = [nameof(EstSaisonnier), nameof(ConventionTripartite)],
        [QuestionDuContrat.Afest] = [nameof(AvecAfest), nameof(ElementsDAfest)],
        [QuestionDuContrat.Refus] = [nameof(RefusNotifieAuxDeux)],
    };

    public string? Version { get; set; }

    public string? Question { get; set; }

    public string? EssaiJours { get; set; }

    public string? CategorieDuPoste { get; set; }

    public string? MinimumConventionnelMensuel { get; set; }

    public string? TuteurEstEmployeur { get; set; }

    public string? TuteurDeLUtilisatrice { get; set; }

    public DateSaisie AccordSalarieLe { get; set; } = new();

    public string? MentionsVerifiees { get; set; }

    public List<string> MentionsManquantes { get; set; } = [];

    public string? ConventionsVerifiees { get; set; }

    public List<string> OrganismesSansConvention { get; set; } = [];

    public string? AUnAvenant { get; set; }

    public DateSaisie AvenantLe { get; set; } = new();

    public DateSaisie AvenantTransmisLe { get; set; } = new();

    public string? Renouvellements { get; set; }

    public string? MotifDeRenouvellement { get; set; }

    public string? EnMobilite { get; set; }

    public DateSaisie EtrangerDu { get; set; } = new();

    public DateSaisie EtrangerAu { get; set; } = new();

    public string? AccueilAilleurs { get; set; }

    public string? HeuresAccueil { get; set; }

    public string? HeuresEnEntreprise { get; set; }

    public string? ConventionAccueil { get; set; }

    public string? TuteurParAccueil { get; set; }

    public string? EstSaisonnier { get; set; }

    public string? ConventionTripartite { get; set; }

    public string? AvecAfest { get; set; }

    public List<string> ElementsDAfest { get; set; } = [];

    public string? RefusNotifieAuxDeux { get; set; }

    /// <summary>The form filled with what was answered.</summary>
    public static PrecisionsSaisie De(PrecisionsDuContrat? p) => p is null ? new() : new()
    {
        Version = p.Version.ToString(),
        EssaiJours = p.EssaiJours?.ToString(Ecriture.Francais),
        CategorieDuPoste = p.CategorieDuPoste?.ToString(),
        MinimumConventionnelMensuel = p.MinimumConventionnelMensuel is { } minimum ? Ecriture.Nombre(minimum.Euros) : null,
        TuteurEstEmployeur = Reponses.EnTexte(p.TuteurEstEmployeur),
        TuteurDeLUtilisatrice = Reponses.EnTexte(p.TuteurDeLUtilisatrice),
        AccordSalarieLe = DateSaisie.De(p.AccordSalarieLe),
        MentionsVerifiees = Reponses.EnTexte(p.MentionsVerifiees),
        MentionsManquantes = [.. p.MentionsManquantes],
        ConventionsVerifiees = Reponses.EnTexte(p.ConventionsVerifiees),
        OrganismesSansConvention = [.. p.OrganismesSansConvention],
        AUnAvenant = Reponses.EnTexte(p.AUnAvenant),
        AvenantLe = DateSaisie.De(p.AvenantLe),
        AvenantTransmisLe = DateSaisie.De(p.AvenantTransmisLe),
        Renouvellements = p.Renouvellements?.ToString(Ecriture.Francais),
        MotifDeRenouvellement = p.MotifDeRenouvellement?.ToString(),
        EnMobilite = Reponses.EnTexte(p.EnMobilite),
        EtrangerDu = DateSaisie.De(p.EtrangerDu),
        EtrangerAu = DateSaisie.De(p.EtrangerAu),
        AccueilAilleurs = Reponses.EnTexte(p.AccueilAilleurs),
        HeuresAccueil = p.HeuresAccueil is { } accueil ? Ecriture.Nombre(accueil.Valeur) : null,
        HeuresEnEntreprise = p.HeuresEnEntreprise is { } entreprise ? Ecriture.Nombre(entreprise.Valeur) : null,
        ConventionAccueil = Reponses.EnTexte(p.ConventionAccueil),
        TuteurParAccueil = Reponses.EnTexte(p.TuteurParAccueil),
        EstSaisonnier = Reponses.EnTexte(p.EstSaisonnier),
        ConventionTripartite = Reponses.EnTexte(p.ConventionTripartite),
        AvecAfest = Reponses.EnTexte(p.AvecAfest),
        ElementsDAfest = [.. p.ElementsDAfest],
        RefusNotifieAuxDeux = Reponses.EnTexte(p.RefusNotifieAuxDeux),
    };

    /// <summary>Shows again what was answered to the other questions; that of the question sent stays as it was sent.</summary>
    public void CompleterSauf(QuestionDuContrat envoyee, PrecisionsDuContrat? notees)
    {
        var deja = De(notees);
        foreach (var champ in Champs.Where(c => c.Key != envoyee).SelectMany(c => c.Value).Select(c => GetType().GetProperty(c)!)) champ.SetValue(this, champ.GetValue(deja));
    }

    /// <summary>Parses the answer to one question; the faults are at their fields.</summary>
    public ReponseSurLeContrat Lire(LectureDeSaisie l, QuestionDuContrat question, IReadOnlyCollection<string> organismes) => question switch
    {
        QuestionDuContrat.Essai => new() { EssaiJours = l.Entier(EssaiJours, nameof(EssaiJours), 0, NombreMaximum), CategorieDuPoste = l.Choix<CategorieDePoste>(CategorieDuPoste, nameof(CategorieDuPoste)) },
        QuestionDuContrat.Remuneration => new() { MinimumConventionnelMensuel = l.Mesure<Montant>(MinimumConventionnelMensuel, nameof(MinimumConventionnelMensuel), "Saisissez un montant en euros, par exemple 1 850,00, ou 0 s’il n’y en a pas.") },
        QuestionDuContrat.Tuteur => new() { TuteurEstEmployeur = l.OuiNon(TuteurEstEmployeur, nameof(TuteurEstEmployeur)), TuteurDeLUtilisatrice = l.OuiNon(TuteurDeLUtilisatrice, nameof(TuteurDeLUtilisatrice)) },
        QuestionDuContrat.AccordDuSalarie => new() { Du = l.Date(AccordSalarieLe, nameof(AccordSalarieLe)) },
        QuestionDuContrat.Mentions => new() { MentionsVerifiees = l.OuiNon(MentionsVerifiees, nameof(MentionsVerifiees)), MentionsManquantes = l.Coches(MentionsManquantes, nameof(MentionsManquantes), Enum.GetNames<MentionDuContrat>()) },
        QuestionDuContrat.Conventions => new() { ConventionsVerifiees = l.OuiNon(ConventionsVerifiees, nameof(ConventionsVerifiees)), OrganismesSansConvention = l.Coches(OrganismesSansConvention, nameof(OrganismesSansConvention), organismes) },
        QuestionDuContrat.Avenant => new() { Oui = l.OuiNon(AUnAvenant, nameof(AUnAvenant)), Du = l.Date(AvenantLe, nameof(AvenantLe)), Au = l.Date(AvenantTransmisLe, nameof(AvenantTransmisLe)) },
        QuestionDuContrat.Renouvellement => new() { Renouvellements = l.Entier(Renouvellements, nameof(Renouvellements), 0, NombreMaximum), MotifDeRenouvellement = l.Choix<MotifDeRenouvellement>(MotifDeRenouvellement, nameof(MotifDeRenouvellement)) },
        QuestionDuContrat.Mobilite => new() { Oui = l.OuiNon(EnMobilite, nameof(EnMobilite)), Du = l.Date(EtrangerDu, nameof(EtrangerDu)), Au = l.Date(EtrangerAu, nameof(EtrangerAu)) },
        QuestionDuContrat.Accueil => new()
        {
            Oui = l.OuiNon(AccueilAilleurs, nameof(AccueilAilleurs)),
            HeuresAccueil = l.Mesure<Heures>(HeuresAccueil, nameof(HeuresAccueil), "Saisissez un nombre d’heures, par exemple 120."),
            HeuresEnEntreprise = l.Mesure<Heures>(HeuresEnEntreprise, nameof(HeuresEnEntreprise), "Saisissez un nombre d’heures, par exemple 900."),
            Convention = l.OuiNon(ConventionAccueil, nameof(ConventionAccueil)),
            TuteurParAccueil = l.OuiNon(TuteurParAccueil, nameof(TuteurParAccueil)),
        },
        QuestionDuContrat.Saisonnier => new() { Oui = l.OuiNon(EstSaisonnier, nameof(EstSaisonnier)), Convention = l.OuiNon(ConventionTripartite, nameof(ConventionTripartite)) },
        QuestionDuContrat.Afest => new() { Oui = l.OuiNon(AvecAfest, nameof(AvecAfest)), ElementsDAfest = l.Coches(ElementsDAfest, nameof(ElementsDAfest), Enum.GetNames<ElementDAfest>()) },
        _ => new() { Oui = l.OuiNon(RefusNotifieAuxDeux, nameof(RefusNotifieAuxDeux)) },
    };
}
