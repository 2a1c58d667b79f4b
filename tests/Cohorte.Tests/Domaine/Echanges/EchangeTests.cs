using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Taches;

namespace Cohorte.Tests.Domaine.Echanges;

public sealed class EchangeTests
{
    private static readonly DateOnly Vendredi = new(2026, 11, 27);

    [Theory]
    [InlineData(DelaiDeRappel.Aucun, null)]
    [InlineData(DelaiDeRappel.Demain, "2026-11-30")]
    [InlineData(DelaiDeRappel.UneSemaine, "2026-12-04")]
    [InlineData(DelaiDeRappel.DeuxSemaines, "2026-12-11")]
    [InlineData(DelaiDeRappel.Date, "2026-12-05")]
    public void Un_rappel_tombe_un_jour_ouvre_sauf_si_la_date_est_choisie(DelaiDeRappel delai, string? attendu) =>
        Assert.Equal(attendu is null ? null : DateOnly.Parse(attendu, null), Rappels.Jour(delai, Vendredi, new DateOnly(2026, 12, 5)));

    [Theory]
    [InlineData(null, NiveauDeSilence.Jamais)]
    [InlineData("2026-11-27", NiveauDeSilence.Recent)]
    [InlineData("2026-11-13", NiveauDeSilence.Recent)]
    [InlineData("2026-11-12", NiveauDeSilence.Long)]
    [InlineData("2026-10-28", NiveauDeSilence.Long)]
    [InlineData("2026-10-27", NiveauDeSilence.Rompu)]
    public void Le_silence_se_compte_depuis_la_derniere_nouvelle(string? derniere, NiveauDeSilence attendu) =>
        Assert.Equal(attendu, SansNouvelles.Niveau(SansNouvelles.Jours(derniere is null ? null : DateOnly.Parse(derniere, null), Vendredi)));

    [Fact]
    public void Un_echange_a_venir_ou_un_rappel_passe_sont_refuses()
    {
        Assert.Equal("Le", new SaisieDEchange(NatureEchange.Appel, Vendredi.AddDays(1), "x", null).Verifier(Vendredi).Refus.Single().Champ);
        Assert.Equal("RelanceLe", new SaisieDEchange(NatureEchange.Appel, Vendredi, "x", Vendredi.AddDays(-1)).Verifier(Vendredi).Refus.Single().Champ);
        Assert.True(new SaisieDEchange(NatureEchange.Appel, Vendredi, "x", Vendredi).Verifier(Vendredi).EstFait);
    }

    [Fact]
    public void Le_tour_est_a_l_auteur_tant_que_le_rappel_n_est_pas_fait()
    {
        var echange = new Echange { Texte = "Rappeler\npour les dates", Auteur = "Alix", Le = Vendredi, RelanceLe = Vendredi.AddDays(3) };
        Assert.Equal(new Tour("Firme", "Alix", Role.ConseillerOpco, Vendredi, new DateOnly(2026, 11, 30), "Rappeler : Rappeler pour les dates", $"/echanges/{echange.Id}") { Genre = GenreDeTour.Echange, Cle = $"echange.{echange.Id}.rappeler" }, TourDUnEchange.Sur(echange, "Firme"));
        echange.RelanceFaiteLe = Vendredi;
        Assert.Null(TourDUnEchange.Sur(echange, "Firme"));
        new SaisieDEchange(NatureEchange.Appel, Vendredi, "Autre date", Vendredi.AddDays(7)).Reporter(echange);
        Assert.True(echange.AttendUneRelance);
    }

    [Theory]
    [InlineData("entreprise:0193a000-0000-7000-8000-000000000001", TypeInterlocuteur.Entreprise)]
    [InlineData("Personne:0193a000-0000-7000-8000-000000000001", TypeInterlocuteur.Personne)]
    public void Un_interlocuteur_se_lit_dans_une_adresse(string texte, TypeInterlocuteur type)
    {
        var lu = Interlocuteur.Parse(texte, null);
        Assert.Equal(type, lu.Type);
        Assert.Equal(lu, Interlocuteur.Parse(lu.ToString(), null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("entreprise")]
    [InlineData("entreprise:x")]
    [InlineData("0:0193a000-0000-7000-8000-000000000001")]
    [InlineData("inconnu:0193a000-0000-7000-8000-000000000001")]
    public void Ce_qui_n_est_pas_un_interlocuteur_est_refuse(string? texte) => Assert.False(Interlocuteur.TryParse(texte, null, out _));

    [Fact]
    public void Un_message_de_relance_dit_ce_qui_est_attendu_et_quand()
    {
        var tour = new Tour("Contrat de Sam", "Firme", Role.Employeur, null, new DateOnly(2027, 3, 1), "Signer le contrat", "contrats");
        Assert.Equal(
            "Bonjour Claude,\n\nJe vous écris au sujet de l’action «\u00A0Paysage\u00A0».\n\nNous attendons de votre part : signer le contrat (Contrat de Sam).\n\nL’échéance est le lundi 1er mars 2027.\n\nSi quelque chose vous bloque, appelez-moi : nous le réglerons ensemble.\n\nBien à vous,\n\nAlix",
            MessagePrepare.Relancer(tour, "Claude", "Paysage", "Alix").Texte);
    }
}
