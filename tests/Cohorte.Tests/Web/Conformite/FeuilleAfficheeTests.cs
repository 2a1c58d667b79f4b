using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Tests.Domaine.Conformite;
using Cohorte.Web.Pages.Conformite;

namespace Cohorte.Tests.Web.Conformite;

/// <summary>The counts above a sheet agree with its sentence.</summary>
public sealed class FeuilleAfficheeTests
{
    [Fact]
    public void Ce_qu_une_base_legale_leve_n_est_pas_compte_non_conforme()
    {
        var feuille = FeuilleDeConformite.De(FaitsDEssai.Conformes with { HeuresFormation = new Heures(301) }, FaitsDEssai.Droit);
        var nue = new FeuilleAffichee(feuille, new Dictionary<string, BaseLegale>(), [], null, null);
        Assert.Equal((0, 1), (nue.Leves, nue.Comptes.Single(c => c.Resultat == ResultatRegle.NonConforme).Nombre));
        Assert.Contains("serait refusé", nue.Titre, StringComparison.Ordinal);

        var levee = nue with { Levees = new Dictionary<string, BaseLegale> { ["TRN-01"] = new() { Regle = "TRN-01", Type = TypeBaseLegale.AccordL632514, Reference = "Accord", Auteur = "Essai" } } };
        Assert.Equal(1, levee.Leves);
        Assert.DoesNotContain(levee.Comptes, c => c.Resultat == ResultatRegle.NonConforme);
        Assert.DoesNotContain("serait refusé", levee.Titre, StringComparison.Ordinal);
    }
}
