using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>Raw answers of « Vérifier un contrat ».</summary>
public sealed class VerificationSaisie
{
    public string? Dispositif { get; set; }

    public string? Nature { get; set; }

    public string? Finalite { get; set; }

    public DateSaisie Conclusion { get; set; } = new();

    public DateSaisie Debut { get; set; } = new();

    public DateSaisie Fin { get; set; } = new();

    public string? HeuresHebdomadaires { get; set; }

    public string? HeuresFormation { get; set; }

    public string? Methode { get; set; }

    public DateSaisie Naissance { get; set; } = new();

    public string? Diplome { get; set; }

    public DateSaisie InscritDepuis { get; set; } = new();

    public string? MinimumSocial { get; set; }

    public string? AncienCui { get; set; }

    public DateSaisie TitreExpire { get; set; } = new();

    public string? Geiq { get; set; }

    public string? Idcc { get; set; }

    public string? Essai { get; set; }

    public string? SalairePropose { get; set; }

    public string? MinimumConventionnel { get; set; }

    public string? TuteurEmployeur { get; set; }

    public DateSaisie TuteurExperience { get; set; } = new();

    public string? TuteurSuivis { get; set; }

    public string? OrganismeInterne { get; set; }

    public DateSaisie QualiopiDu { get; set; } = new();

    public DateSaisie QualiopiAu { get; set; } = new();

    public string? Nda { get; set; }

    public string? AccordDuree { get; set; }

    public string? AccordFormation { get; set; }

    public string? Plafond { get; set; }

    public DateSaisie AccordOpco { get; set; } = new();

    public DateSaisie AccordSalarie { get; set; } = new();

    public string? Competences { get; set; }

    public DateSaisie Transmis { get; set; } = new();

    public DateSaisie Recu { get; set; } = new();

    public DateSaisie Decide { get; set; } = new();

    public DateSaisie DroitDu { get; set; } = new();
}
