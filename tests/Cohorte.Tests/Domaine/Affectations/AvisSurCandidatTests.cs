using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Tests.Domaine.Affectations;

/// <summary>Who gave an opinion.</summary>
public sealed class AvisSurCandidatTests
{
    [Fact]
    public void Redonner_le_meme_avis_ne_change_pas_qui_l_a_donne()
    {
        var avis = new AvisSurCandidat();
        avis.Donner(AvisEntreprise.PeutEtre, null, new(2027, 1, 4));
        avis.Donner(AvisEntreprise.PeutEtre, null, null);
        Assert.Equal(new DateOnly(2027, 1, 4), avis.DonneParEntrepriseLe);
        avis.Donner(AvisEntreprise.Non, null, null);
        Assert.Null(avis.DonneParEntrepriseLe);
    }
}
