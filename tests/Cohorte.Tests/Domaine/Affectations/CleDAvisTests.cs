using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Tests.Domaine.Affectations;

/// <summary>The name of a person and of a post in a form, which stands in pages that a firm keeps open.</summary>
public sealed class CleDAvisTests
{
    private const string UnPoste = "01890a5d-ac96-774b-bcce-b302099a8057";
    private const string UnCandidat = "01890a5d-ac96-774b-bcce-b302099a8058";

    [Fact]
    public void Une_cle_nomme_le_poste_puis_le_candidat()
    {
        var cle = new CleDAvis(Id<Poste>.Parse(UnPoste, null), Id<Candidature>.Parse(UnCandidat, null));
        Assert.Equal("01890a5d-ac96-774b-bcce-b302099a8057_01890a5d-ac96-774b-bcce-b302099a8058", cle.ToString());
        Assert.Equal(cle, CleDAvis.Parse($"{UnPoste}_{UnCandidat}", null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("a_b")]
    [InlineData("x_y_z")]
    [InlineData(UnPoste + "_" + UnCandidat + "_")]
    public void Une_cle_illisible_n_est_pas_une_cle(string? texte) => Assert.False(CleDAvis.TryParse(texte, null, out _));
}
