using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Apprentissage;

/// <summary>What an apprentice does not contribute on (L.6243-2, D.6243-5): the pay up to a share of the SMIC, chosen by the date of signature for the whole contract. In proportion of the days of the month, never of the hours.</summary>
/// <param name="Plafond">Share of the SMIC.</param>
/// <param name="PartSoumiseACsg">Share of the excess that owes the CSG and the CRDS; zero where they are not due at all.</param>
internal sealed record ExonerationSalariale(ReferenceDeBareme Plafond, ReferenceDeBareme PartSoumiseACsg)
{
    private const int MoisParAn = 12;

    public static ExonerationSalariale? De(DescriptionDeContrat description, Baremes baremes) =>
        ReferenceDeBareme.De(baremes.Nombre("apprentissage.exoneration.plafond"), description.Contrat.DateConclusion) is { } plafond
        && ReferenceDeBareme.De(baremes.Nombre("apprentissage.exoneration.csg"), description.Contrat.DateConclusion) is { } csg
            ? new(plafond, csg)
            : null;

    /// <summary>Ceiling of a month, exact.</summary>
    public Rapport Seuil(LoiDuMois loi, Presence presence) =>
        new(Plafond.Valeur * loi.SmicHoraire.Valeur * loi.HeuresAnnuellesDuSmic.Valeur * presence.Jours, MoisParAn * presence.JoursDuMois);

    /// <summary>Ceiling of a month, to the cent, as it is shown.</summary>
    public Montant SeuilArrondi(LoiDuMois loi, Presence presence)
    {
        var seuil = Seuil(loi, presence);
        return new Montant(seuil.Numerateur / seuil.Denominateur).ArrondirAuCentime();
    }
}
