using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.ReglesOpco;

namespace Cohorte.Domaine.Simulation.Opco;

/// <summary>Levels of funding on the day of conclusion: what the OPCO published, else the fallback of the law.</summary>
internal sealed class Niveaux
{
    /// <summary>Where the codes of the rules of an OPCO begin.</summary>
    public const string Regles = "opco.prise-en-charge.";

    private readonly Baremes _baremes;

    public Niveaux(DescriptionDeContrat description, Baremes baremes)
    {
        (Description, _baremes) = (description, baremes);
        Prioritaire = PublicPrioritaire.Est(description, Nombre("remuneration.contrat-pro.age-adulte"), Nombre("contrat-pro.public.nouvelle-chance.inscription"));

        int Nombre(string code) => (int)baremes.Nombre(code).A(description.Contrat.DateConclusion)!.Valeur;
    }

    public DescriptionDeContrat Description { get; }

    /// <summary>Whether the person is of the public of L.6325-1-1.</summary>
    public bool Prioritaire { get; }

    /// <summary>A rule of the OPCO; the barèmes hold none by themselves.</summary>
    /// <param name="code">Its code, under <see cref="Regles"/>.</param>
    public ValeurDatee<decimal>? DeLOpco(string code) => A(code);

    /// <summary>Price of an hour, and whether a decision of the OPCO that is cited set it.</summary>
    public (ValeurDatee<decimal> Valeur, bool DeLOpco) Horaire()
    {
        var publie = (Description.Contrat.Dispositif == DispositifDecrit.Experimental ? DeLOpco(Regles + "cout-horaire-experimental") : null)
            ?? (Prioritaire ? DeLOpco(Regles + "cout-horaire-prioritaire") : null)
            ?? DeLOpco(Regles + "cout-horaire");
        if (publie is not null) return (publie, !BaremesDeLOpco.EstHypothese(publie.Source));
        var ordinaire = A("opco.defaut.cout-horaire")!;
        var parDefaut = Prioritaire ? A("opco.defaut.cout-horaire-prioritaire") : Description.Employeur.Geiq is true ? A("opco.defaut.cout-horaire-geiq") : null;
        return (parDefaut ?? ordinaire, DeLOpco(Regles + "part-du-cout") is not null && Description.Contrat.CoutHoraireFormation is not null);
    }

    /// <summary>A month of the tutor’s work: more for a tutor of 45 and over, or a public of L.6325-1-1.</summary>
    public ValeurDatee<decimal>? MoisDeTutorat()
    {
        if (DeLOpco(Regles + "tutorat-mensuel") is { } publie) return publie;
        var majore = Prioritaire || (Description.Tuteur?.DateNaissance is { } naissance && CalculDeMois.Age(naissance, Description.Contrat.DateDebut) >= A("opco.tuteur.age-majoration")?.Valeur);
        return (majore ? A("opco.tuteur.fonction-majoree") : null) ?? A("opco.tuteur.fonction");
    }

    /// <summary>Greatest number of months of the tutor’s work.</summary>
    public int MoisDeTutoratAuPlus() => (int)((DeLOpco(Regles + "tutorat-mois") ?? A("opco.tuteur.fonction.mois"))?.Valeur ?? 0);

    private ValeurDatee<decimal>? A(string code) => _baremes.Nombre(code).A(Description.Contrat.DateConclusion);
}
