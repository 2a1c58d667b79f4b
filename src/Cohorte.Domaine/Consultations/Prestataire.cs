using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Consultations;

/// <summary>A training provider.</summary>
public sealed class Prestataire : Entite
{
    /// <summary>Identifier.</summary>
    public Id<Prestataire> Id { get; init; } = Id<Prestataire>.Nouveau();

    /// <summary>Name.</summary>
    public required string Nom
    {
        get;
        set => (field, Recherche) = (value, TexteDeRecherche.De(value));
    }

    /// <summary>SIRET.</summary>
    public Siret? Siret { get; set; }

    /// <summary>Number of its declaration of activity, eleven digits.</summary>
    public string? Nda { get; set; }

    /// <summary>Whether it is the training service of a firm, which needs neither Qualiopi nor NDA.</summary>
    public bool ServiceInterne { get; set; }

    /// <summary>First day of its Qualiopi certificate.</summary>
    public DateOnly? QualiopiDu { get; set; }

    /// <summary>Last day of its Qualiopi certificate.</summary>
    public DateOnly? QualiopiAu { get; set; }

    /// <summary>Name of the person to call.</summary>
    public string? ContactNom { get; set; }

    /// <summary>E-mail of that person.</summary>
    public string? ContactCourriel { get; set; }

    /// <summary>Telephone of that person.</summary>
    public string? ContactTelephone { get; set; }

    /// <summary>Name without accents or case, for searches; follows <see cref="Nom"/>.</summary>
    public string Recherche { get; private set; } = "";

    /// <summary>Whether the certificate covers a period; <c>null</c> when its dates are unknown.</summary>
    public bool? EstCertifie(DateOnly du, DateOnly au) =>
        ServiceInterne ? true : QualiopiDu is { } debut && QualiopiAu is { } fin ? debut <= du && au <= fin : null;
}
