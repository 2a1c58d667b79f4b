using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Tests.Domaine.Besoins;

public sealed class RepriseDeLaReponseTests
{
    private static readonly ActionCollective Action = new() { Code = "A", Intitule = "Action", Modele = "m", MetierAppellation = "Ouvrier paysagiste" };
    private static readonly Entreprise Firme = new() { RaisonSociale = "Jardins", Commune = "Meaux" };

    [Fact]
    public void Chaque_valeur_dit_d_ou_elle_vient()
    {
        var reprises = RepriseDeLaReponse.De(Repondu(3), Action, Firme, 0);
        Assert.Equal(
        [
            ("Nombre", "3", "D’après la réponse de l’entreprise du 02/11/2026."),
            ("PourQuand", "début mars", "D’après la réponse de l’entreprise du 02/11/2026."),
            ("Profil", "À l’aise dehors", "D’après la réponse de l’entreprise du 02/11/2026."),
            ("Intitule", "Ouvrier paysagiste", "D’après le métier de l’action."),
            ("Lieu", "Meaux", "D’après la fiche de l’entreprise."),
        ], reprises.Select(r => (r.Champ, r.Valeur, r.Origine)));
    }

    [Theory]
    [InlineData(3, 1, "2")]
    [InlineData(3, 3, null)]
    [InlineData(3, 5, null)]
    [InlineData(0, 0, null)]
    public void Les_postes_deja_ouverts_se_retranchent(int cherchees, int ouverts, string? propose) =>
        Assert.Equal(propose, RepriseDeLaReponse.De(Repondu(cherchees), Action, Firme, ouverts).FirstOrDefault(r => r.Champ == "Nombre")?.Valeur);

    [Fact]
    public void Sans_reponse_rien_n_est_propose() => Assert.Empty(RepriseDeLaReponse.De(new BesoinEntreprise(), Action, Firme, 0));

    private static BesoinEntreprise Repondu(int personnes) => new() { PersonnesCherchees = personnes, PourQuand = "début mars", ProfilCherche = "À l’aise dehors", ReponduLe = new DateOnly(2026, 11, 2) };
}
