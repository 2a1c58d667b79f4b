using Cohorte.Application.Taches;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;
using Cohorte.Domaine.Taches;
using CsCheck;

namespace Cohorte.Tests.Application.Taches;

public sealed class VisibilitesDesToursTests
{
    private static readonly Guid[] Organisations = [Guid.CreateVersion7(), Guid.CreateVersion7()];
    private static readonly Gen<Guid?> UneOrganisation = Gen.Int[0, 2].Select(i => i == 0 ? (Guid?)null : Organisations[i - 1]);

    /// <summary>What the database filters is what the domain says, whatever the role, the organisation and the turn.</summary>
    [Fact]
    public void La_base_et_le_domaine_montrent_les_memes_lignes() =>
        Gen.Select(Gen.Enum<Role>(), Gen.Enum<Role>(), Gen.Enum<GenreDeTour>(), UneOrganisation, UneOrganisation, UneOrganisation).Sample((role, attend, genre, sienne, une, autre) =>
        {
            var acteur = new Acteur(Guid.CreateVersion7(), "X", role)
            {
                EntrepriseId = role is Role.Employeur or Role.ExpertComptable && sienne is { } e ? new Id<Entreprise>(e) : null,
                PartenaireId = role == Role.Partenaire && sienne is { } p ? new Id<Partenaire>(p) : null,
                PrestataireId = role == Role.OrganismeFormation && sienne is { } o ? new Id<Prestataire>(o) : null,
            };
            var tour = new Tour("Objet", "Qui", attend, null, null, "Faire", "x")
            {
                Genre = genre,
                EntrepriseId = une is { } ue ? new Id<Entreprise>(ue) : null,
                PartenaireId = autre is { } up ? new Id<Partenaire>(up) : null,
                PrestataireId = une is { } uo ? new Id<Prestataire>(uo) : null,
            };
            return acteur.VoitTouteLAction || tour.EstVisiblePar(acteur) == VisibilitesDesTours.Pour(acteur).Compile()(TourProjete.De(tour, null, null));
        });
}
