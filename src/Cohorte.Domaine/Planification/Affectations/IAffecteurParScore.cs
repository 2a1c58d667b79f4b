namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>Port to the native solver for the assignments that deferred acceptance does not give.</summary>
public interface IAffecteurParScore
{
    /// <summary>Most posts filled, then the greatest sum of marks: by candidate, the firm or −1.</summary>
    int[] ParScore(MarcheIndexe marche);

    /// <summary>The greatest sum of marks among the stable assignments (a tie is not a preference), and whether it is proved.</summary>
    (int[] Obtenu, bool Prouve) StableParScore(MarcheIndexe marche, BudgetDeCalcul budget, CancellationToken arret);
}
