using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Tests.Domaine.Calendriers;

/// <summary>What the published calendar says of the trainees of one firm.</summary>
public sealed class CalendrierDuContratTests
{
    private static readonly Id<Entreprise> Alpha = Id<Entreprise>.Nouveau();
    private static readonly Prestataire Organisme = new() { Nom = "OF" };

    [Fact]
    public void Sans_groupe_tout_le_calendrier_est_le_sien_et_sans_calendrier_rien_n_est_su()
    {
        Assert.Null(CalendrierDuContrat.De(Alpha, null));
        Assert.Equal([new DateOnly(2022, 3, 7), new DateOnly(2022, 3, 8)], CalendrierDuContrat.De(Alpha, new([], [Module("A", "2022-03-08", "2022-03-07"), Module("B", "2022-03-07")]))!.Jours);
    }

    [Fact]
    public void Une_entreprise_n_a_que_les_jours_de_ses_groupes()
    {
        var groupe = new GroupeDuCalendrier { Nom = "A", Entreprises = [Alpha.Valeur] };
        var publie = new CalendrierPublie([groupe, new GroupeDuCalendrier { Nom = "B" }], [Module("A", "2022-03-07", "2022-09-30"), Module("B", "2022-10-10")]);
        var sien = CalendrierDuContrat.De(Alpha, publie)!;
        Assert.Equal([new DateOnly(2022, 3, 7), new DateOnly(2022, 9, 30)], sien.Jours);
        Assert.Equal(Periode.De(new(2022, 3, 7), new(2022, 9, 30)), sien.PeriodesParOrganisme([Organisme])["OF"]);
        Assert.Empty(CalendrierDuContrat.De(Id<Entreprise>.Nouveau(), publie)!.Jours);
    }

    // 6 March 2022 is a Sunday.
    [Fact]
    public void Un_dimanche_du_calendrier_se_voit()
    {
        var contrat = Actions.Criteres.FaitsDEssai.Contrat(Actions.Criteres.FaitsDEssai.Candidature(), new(2022, 2, 14), new(2022, 10, 13), 300);
        ResultatRegle Juger(params string[] jours) => VerdictsEnregistres.DuContrat(contrat, new FaitsEnregistres { Dispositif = Cohorte.Domaine.Actions.Dispositif.CpOrdinaire, Calendrier = new([Module("A", jours)]) }, Conformite.FaitsDEssai.Droit, new(2022, 3, 1)).Single(v => v.Code == "WRK-03").Resultat;
        Assert.Equal(ResultatRegle.Avertissement, Juger("2022-03-05", "2022-03-06"));
        Assert.Equal(ResultatRegle.Conforme, Juger("2022-03-05"));
        Assert.Equal(ResultatRegle.NonApplicable, Juger());
    }

    private static JoursDunModule Module(string groupe, params string[] jours) => new(groupe, Organisme.Id, [.. jours.Select(Conformite.FaitsDEssai.Le)]);
}
