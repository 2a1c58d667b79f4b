using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Web.Pages.Conformite;
using Cohorte.Web.Pages.Contrats;
using Cohorte.Web.Pages.Immersions;

namespace Cohorte.Tests.Web.Conformite;

/// <summary>For every rule judged on what the product records, the page by which each of its facts is entered, or why nobody enters it.</summary>
public sealed class LieuxDeSaisieTests
{
    public static TheoryData<string> Regles => [.. RegistreDesRegles.DuContrat.Cast<Regle>().Concat(RegistreDesRegles.DeLExecution).Concat(RegistreDesRegles.DeLImmersion).Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Regles))]
    public void Chaque_fait_d_une_regle_a_son_lieu_de_saisie(string code)
    {
        var regle = RegistreDesRegles.Toutes.Single(r => r.Code == code);
        var lieux = regle is Regle<FaitsDImmersion> ? LieuxDeSaisie.DeLImmersion : LieuxDeSaisie.DuContrat;
        Assert.Empty(regle.Entrees.Select(e => e.Chemin).Where(c => !lieux.ContainsKey(c) && !LieuxDeSaisie.SansSaisie.ContainsKey(c)));
    }

    [Fact]
    public void Aucun_lieu_n_est_celui_d_un_fait_qui_n_existe_plus()
    {
        HashSet<string> Chemins(IEnumerable<Regle> regles) => [.. regles.SelectMany(r => r.Entrees).Select(e => e.Chemin)];
        var contrat = Chemins(RegistreDesRegles.DuContrat.Cast<Regle>().Concat(RegistreDesRegles.DeLExecution));
        var immersion = Chemins(RegistreDesRegles.DeLImmersion);
        Assert.Empty(LieuxDeSaisie.DuContrat.Keys.Where(c => !contrat.Contains(c)));
        Assert.Empty(LieuxDeSaisie.DeLImmersion.Keys.Where(c => !immersion.Contains(c)));
        Assert.Empty(LieuxDeSaisie.SansSaisie.Keys.Where(c => !contrat.Contains(c)));
        Assert.Empty(LieuxDeSaisie.SansSaisie.Keys.Where(LieuxDeSaisie.DuContrat.ContainsKey));
    }

    /// <summary>The links lead to questions and fields that the forms have.</summary>
    [Fact]
    public void Chaque_question_et_chaque_champ_existent()
    {
        Assert.All(LieuxDeSaisie.DuContrat.Values.Where(l => l.Lieu == LieuDeSaisie.Question), l => Assert.Contains(l.Champ, Enum.GetNames<QuestionDuContrat>()));
        Assert.All(LieuxDeSaisie.DuContrat.Values.Where(l => l.Lieu == LieuDeSaisie.Entreprise), l => Assert.NotNull(typeof(Cohorte.Web.Pages.Entreprises.FicheModel.EntrepriseSaisie).GetProperty(l.Champ["Saisie_".Length..])));
        Assert.All(LieuxDeSaisie.DeLImmersion.Values.Where(l => l.Lieu == LieuDeSaisie.Immersion), l => Assert.NotNull(typeof(PrecisionsDImmersionSaisie).GetProperty(l.Champ["Saisie_".Length..])));
        Assert.All(Enum.GetValues<QuestionDuContrat>(), q => Assert.Contains(LieuxDeSaisie.DuContrat.Values, l => l.Lieu == LieuDeSaisie.Question && l.Champ == q.ToString()));
        Assert.NotEmpty(typeof(PrecisionsSaisie).GetProperties());
    }
}
