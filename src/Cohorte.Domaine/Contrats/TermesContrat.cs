using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats;

/// <summary>What the parties write in a contract; values already parsed, sense checked by <see cref="VerificationDesTermes"/>.</summary>
public sealed record TermesContrat
{
    /// <summary>Nature.</summary>
    public NatureContrat Nature { get; init; }

    /// <summary>What it leads to.</summary>
    public FinaliteContrat Finalite { get; init; }

    /// <summary>Day of conclusion, when it is known.</summary>
    public DateOnly? DateConclusion { get; init; }

    /// <summary>First day.</summary>
    public DateOnly DateDebut { get; init; }

    /// <summary>Last day of the contract, or of the <i>action de professionnalisation</i> for a CDI.</summary>
    public DateOnly DateFin { get; init; }

    /// <summary>Weekly hours.</summary>
    public Heures HeuresHebdomadaires { get; init; }

    /// <summary>Hours of training.</summary>
    public Heures HeuresFormation { get; init; }

    /// <summary>Gross monthly pay, in euros.</summary>
    public Montant? SalaireMensuel { get; init; }

    /// <summary>Tutor in the firm.</summary>
    public string? TuteurNom { get; init; }

    /// <summary>Since when the tutor practises the job.</summary>
    public DateOnly? TuteurExperienceDepuis { get; init; }

    /// <summary>Writes the terms into a contract.</summary>
    public void Reporter(Contrat contrat)
    {
        contrat.Nature = Nature;
        contrat.Finalite = Finalite;
        contrat.DateConclusion = DateConclusion;
        contrat.DateDebut = DateDebut;
        contrat.DateFin = DateFin;
        contrat.HeuresHebdomadaires = HeuresHebdomadaires;
        contrat.HeuresFormation = HeuresFormation;
        contrat.SalaireMensuel = SalaireMensuel;
        contrat.TuteurNom = TuteurNom;
        contrat.TuteurExperienceDepuis = TuteurExperienceDepuis;
    }
}
