using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite;

/// <summary>Whether facts make sense together, as the reading of a description demands.</summary>
public static class CoherenceDesFaits
{
    /// <summary>Dates in order and in bounds, hours that the weeks can hold.</summary>
    public static bool EstCoherent(FaitsDuContrat f)
    {
        if (HorsBornes(f.DateConclusion) || HorsBornes(f.DateDebut) || HorsBornes(f.DateFin) || HorsBornes(f.TransmisLe)) return false;
        if (f.DateFin < f.DateDebut || f.DateNaissance > f.DateConclusion || f.InscritFranceTravailDepuis.Valeur < f.DateNaissance) return false;
        if (f.TransmisLe < f.DateConclusion || f.RecuLe < f.TransmisLe || f.RecuLe < f.DateConclusion || f.DecideLe < f.RecuLe || f.DecideLe < f.TransmisLe || f.DecideLe < f.DateConclusion) return false;
        if (f.HeuresHebdomadaires is { Valeur: <= 0 } || f.HeuresFormation is { Valeur: < 0 }) return false;
        return f is not { DateDebut: { } debut, DateFin: { } fin, HeuresHebdomadaires: { } hebdomadaires, HeuresFormation: { } formation }
            || formation.Valeur <= VerificationDeDescription.HeuresDesSemaines(debut, fin, hebdomadaires);
    }

    private static bool HorsBornes(DateOnly? jour) => jour is { } le && (le < JourSaisi.Premier || le > JourSaisi.Dernier);
}
