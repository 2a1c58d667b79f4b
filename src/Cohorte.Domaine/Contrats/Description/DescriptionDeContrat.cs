namespace Cohorte.Domaine.Contrats.Description;

/// <summary>A contract as anybody can describe it from outside: all the members of the exchange format of <c>verifier</c> and <c>simuler</c>, typed and already checked one against another.</summary>
/// <remarks>
/// <c>null</c> means <em>none</em> for the registration at France Travail, the minimum social, the three references of agreements of the employer's side, the trial period,
/// the residence permit, the proposed pay and the conventional minimum. It means <em>unknown</em> everywhere else: a rule that needs it says so, the simulator states its hypothesis.
/// </remarks>
public sealed record DescriptionDeContrat
{
    /// <summary>The contract itself.</summary>
    public required ContratDecrit Contrat { get; init; }

    /// <summary>The person hired.</summary>
    public required PersonneDecrite Personne { get; init; }

    /// <summary>The employer.</summary>
    public required EmployeurDecrit Employeur { get; init; }

    /// <summary>The tutor; <c>null</c> when nothing is known of one.</summary>
    public TuteurDecrit? Tuteur { get; init; }

    /// <summary>Who trains; <c>null</c> when unknown.</summary>
    public FormationDecrite? Formation { get; init; }

    /// <summary>The deposit at the OPCO; <c>null</c> when unknown.</summary>
    public DepotDecrit? Depot { get; init; }
}
