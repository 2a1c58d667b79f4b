using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Imports;
using Cohorte.Tests.Domaine.Conformite;

namespace Cohorte.Tests.Domaine.Imports;

/// <summary>A table that says nothing of the week of work gets the legal one of its date, and is asked for it where no text is known.</summary>
public sealed class HeuresImporteesTests
{
    [Theory]
    [InlineData("12/01/2026", "", 35, null)]
    [InlineData("12/01/2026", "28", 28, null)]
    [InlineData("12/01/2026", "60", 0, "un nombre d’heures par semaine de 1 à 48 est attendu, par exemple 35")]
    [InlineData("12/01/2015", "", 0, "les heures par semaine sont demandées : la durée légale du 12/01/2015 n’est pas connue")]
    [InlineData("12/01/2015", "35", 35, null)]
    public void Un_contrat_sans_heures_prend_la_semaine_legale_de_sa_conclusion(string conclusion, string heures, int attendues, string? faute)
    {
        var ligne = new LigneDImport(2, new Dictionary<string, string> { ["dateConclusion"] = conclusion, ["dateDebut"] = conclusion, ["heuresHebdomadaires"] = heures });
        Assert.Equal(attendues, ContratImporte.Lire(ligne, Dispositif.CpOrdinaire, BaremesDeTest.Livres, new(2026, 6, 15)).Termes.HeuresHebdomadaires.Valeur);
        Assert.Equal(faute, ligne.Fautes.Where(f => f.Colonne == "heuresHebdomadaires").Select(f => f.Message.Replace('\u00A0', ' ')).FirstOrDefault());
    }
}
