using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Simulation.Aides;

/// <summary>What the aids look at.</summary>
internal sealed record FaitsDesAides(DescriptionDeContrat Description, Baremes Baremes)
{
    private const int MoisParAn = 12;

    public ContratDecrit Contrat => Description.Contrat;

    public PersonneDecrite Personne => Description.Personne;

    public EmployeurDecrit Employeur => Description.Employeur;

    public int AgeALaConclusion { get; } = CalculDeMois.Age(Description.Personne.DateNaissance, Description.Contrat.DateConclusion);

    public int AgeAuDebut { get; } = CalculDeMois.Age(Description.Personne.DateNaissance, Description.Contrat.DateDebut);

    /// <summary>Registered at the date of conclusion.</summary>
    public bool EstDemandeurDEmploi => Personne.InscritFranceTravailDepuis <= Contrat.DateConclusion;

    /// <summary>Name of the public employment service on the first day.</summary>
    public string FranceTravail => Baremes.Etat("france-travail.nom").A(Contrat.DateDebut)?.Valeur ?? "France Travail";

    /// <summary>Working time as a share of full time, never above one.</summary>
    public decimal Quotite
    {
        get
        {
            var pleine = Baremes.Nombre("temps-de-travail.duree-hebdomadaire").A(Contrat.DateDebut)!.Valeur;
            return Math.Min(Contrat.HeuresHebdomadaires.Valeur, pleine) / pleine;
        }
    }

    /// <summary>A number in force on the day of conclusion.</summary>
    public ValeurDatee<decimal>? ALaConclusion(string code) => Baremes.Nombre(code).A(Contrat.DateConclusion);

    /// <summary>A number in force on the first day.</summary>
    public ValeurDatee<decimal>? AuDebut(string code) => Baremes.Nombre(code).A(Contrat.DateDebut);

    /// <summary>Last day of the n-th contract month, counted from the first day.</summary>
    public DateOnly FinDuMois(int rang) => CalculDeMois.DernierJour(Contrat.DateDebut, rang);

    /// <summary>Contract months begun, at most a number.</summary>
    public int MoisCommences(int auPlus)
    {
        var mois = 1;
        while (mois < auPlus && FinDuMois(mois) < Contrat.DateFin) mois++;
        return mois;
    }

    /// <summary>What a yearly amount gives after each contract month, an amount being asked for each month’s first day.</summary>
    public (DateOnly Date, decimal Cumul)[] ParMois(int auPlus, Func<DateOnly, decimal> annuel)
    {
        decimal cumul = 0;
        var mois = new (DateOnly, decimal)[MoisCommences(auPlus)];
        for (var rang = 0; rang < mois.Length; rang++)
        {
            cumul += annuel(Contrat.DateDebut.AddMonths(rang));
            mois[rang] = (FinDuMois(rang + 1), cumul / MoisParAn);
        }

        return mois;
    }
}
