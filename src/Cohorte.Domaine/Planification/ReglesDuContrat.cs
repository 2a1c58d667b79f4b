using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification;

/// <summary>The numbers of law that a calendar must respect before anything is computed; read from the barèmes, never written here.</summary>
/// <param name="HeuresAnnuelles">Yearly hours of a full-time employee, base of the share of training.</param>
/// <param name="PartMinimale">Least share of training in the contract.</param>
/// <param name="PartMaximale">Greatest share of training in the contract.</param>
/// <param name="HeuresMinimales">Least hours of training, whatever the share.</param>
/// <param name="MoisMinimum">Least duration of a contract, in months.</param>
/// <param name="MoisMaximum">Greatest duration that any ground can give, in months; the grounds themselves are the contract's business.</param>
/// <param name="Source">Where the numbers come from, shown beside the gauge.</param>
public sealed record ReglesDuContrat(
    decimal HeuresAnnuelles, Taux PartMinimale, Taux PartMaximale, Heures HeuresMinimales, int MoisMinimum, int MoisMaximum, string Source);
