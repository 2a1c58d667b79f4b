using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>The employer’s lines.</summary>
internal static class LignesPatronales
{
    /// <summary>Writes them, and gives the contributions that the general reduction can cover, in euros, unrounded.</summary>
    public static Rapport Ecrire(Ardoise lignes, EmployeurSimule employeur, LoiDuMois loi, Assiettes bases, SorteDePaie sorte)
    {
        decimal couvertes = 0;
        void Couverte(Cotisation cotisation, ReferenceDeBareme bareme, decimal assiette)
        {
            lignes.Ecrire(cotisation, bareme, assiette);
            couvertes += assiette * bareme.Valeur;
        }

        var fnalReduit = loi.FnalEstReduit(employeur.Effectif, employeur.Agricole);
        Couverte(Cotisation.MaladieEmployeur, loi.MaladieReduite is { } reduite && bases.NeDepassePas(loi.PlafondHoraireMaladie) ? reduite : loi.Maladie, bases.Totalite);
        couvertes += AccidentsDuTravail(lignes, employeur, loi, bases);
        Couverte(Cotisation.VieillessePlafonneeEmployeur, loi.VieillessePlafonnee, bases.Tranche1);
        Couverte(Cotisation.VieillesseDeplafonneeEmployeur, loi.VieillesseDeplafonnee, bases.Totalite);
        Couverte(Cotisation.AgircTranche1Employeur, loi.AgircTranche1, bases.Tranche1);
        lignes.Ecrire(Cotisation.AgircTranche2Employeur, loi.AgircTranche2, bases.Tranche2);
        Couverte(Cotisation.CegTranche1Employeur, loi.CegTranche1, bases.Tranche1);
        lignes.Ecrire(Cotisation.CegTranche2Employeur, loi.CegTranche2, bases.Tranche2);
        if (bases.DepassePlafond) lignes.Ecrire(Cotisation.CetEmployeur, loi.Cet, bases.TotaliteRetraite);
        Couverte(Cotisation.Famille, loi.FamilleReduite is { } famille && bases.NeDepassePas(loi.PlafondHoraireFamille) ? famille : loi.Famille, bases.Totalite);
        if (loi.Reduction.CouvreLeChomage) Couverte(Cotisation.Chomage, loi.Chomage, bases.SousPlafondsChomage);
        else lignes.Ecrire(Cotisation.Chomage, loi.Chomage, bases.SousPlafondsChomage);
        lignes.Ecrire(Cotisation.Ags, loi.Ags, bases.SousPlafondsChomage);
        Couverte(Cotisation.Fnal, fnalReduit ? loi.FnalReduit : loi.FnalPlein, fnalReduit ? bases.Tranche1 : bases.Totalite);
        Couverte(Cotisation.Csa, loi.Csa, bases.Totalite);
        Autres(lignes, employeur, loi, bases, sorte);
        return new Rapport(couvertes, bases.Denominateur);
    }

    /// <summary>Work accidents; a GEIQ is exempt up to the minimum wage. The reduction covers at most a yearly fraction of them.</summary>
    private static decimal AccidentsDuTravail(Ardoise lignes, EmployeurSimule employeur, LoiDuMois loi, Assiettes bases)
    {
        lignes.Ecrire(Cotisation.AtMp, employeur.AtMpNotifie, bases.Totalite);
        var due = bases.Totalite;
        if (employeur.Geiq)
        {
            var exoneree = bases.JusquAuSmic(loi.ExonerationGeiq.Valeur);
            lignes.Ecrire(Cotisation.ExonerationAtMp, loi.ExonerationGeiq, exoneree, new Taux(-employeur.TauxAtMp.Fraction));
            due -= exoneree;
        }

        return due * Math.Min(employeur.TauxAtMp.Fraction, loi.Reduction.FractionAtMp.Valeur);
    }

    /// <summary>What the general reduction never covers.</summary>
    private static void Autres(Ardoise lignes, EmployeurSimule employeur, LoiDuMois loi, Assiettes bases, SorteDePaie sorte)
    {
        if (sorte != SorteDePaie.ApprentiSansTaxe) lignes.Ecrire(Cotisation.Formation, employeur.Effectif < loi.SeuilFormation.Valeur ? loi.FormationReduite : loi.Formation, bases.Totalite);
        if (employeur.Idcc is { } idcc && loi.FormationDeBranche.TryGetValue(idcc, out var deBranche)) lignes.Ecrire(Cotisation.FormationDeBranche, deBranche, bases.Totalite);
        if (sorte == SorteDePaie.CddDeDroitCommun) lignes.Ecrire(Cotisation.CpfCdd, loi.CpfCdd, bases.Totalite);
        if (employeur.RedevableTaxeApprentissage && sorte != SorteDePaie.ApprentiSansTaxe)
        {
            lignes.Ecrire(Cotisation.TaxeApprentissage, employeur.AlsaceMoselle ? loi.TaxeApprentissageAlsaceMoselle : loi.TaxeApprentissage, bases.Totalite);
            if (employeur.Effectif >= loi.SeuilContributionSupplementaire.Valeur && !employeur.QuotaAlternantsAtteint)
            {
                lignes.Ecrire(Cotisation.ContributionSupplementaire, employeur.AlsaceMoselle ? loi.ContributionSupplementaireAlsaceMoselle : loi.ContributionSupplementaire, bases.Totalite);
            }
        }

        if (employeur.Effectif >= loi.SeuilPeec.Valeur) lignes.Ecrire(Cotisation.Peec, loi.Peec, bases.Totalite);
        lignes.Ecrire(Cotisation.DialogueSocial, loi.DialogueSocial, bases.Totalite);
        if (employeur.Effectif >= loi.SeuilVersementMobilite.Valeur)
        {
            lignes.Ecrire(Cotisation.VersementMobilite, employeur.VersementMobiliteSaisi, bases.Totalite);
        }

        if (employeur.Agricole)
        {
            lignes.Ecrire(Cotisation.Sst, employeur.TauxSst is null ? loi.Sst : employeur.SstSaisie, bases.Tranche1);
        }

        Mutuelle(lignes, Cotisation.MutuelleEmployeur, employeur, employeur.PartEmployeurMutuelle, bases);
    }

    /// <summary>A share of the monthly premium, due whole for a month begun.</summary>
    internal static void Mutuelle(Ardoise lignes, Cotisation cotisation, EmployeurSimule employeur, Taux part, Assiettes bases)
    {
        if (employeur.MutuelleMensuelle == Montant.Zero) return;
        lignes.Ecrire(cotisation, ReferenceDeBareme.DeSaisie("employeur.mutuelleMensuelle", "Complémentaire santé, part de la prime", part.Fraction), employeur.MutuelleMensuelle.Euros * bases.Denominateur);
    }
}
