using Cohorte.Application.Besoins;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Entreprises;

/// <summary>Firms of an action as an exchange file.</summary>
[CasDUsage]
public sealed class EchangeDEntreprises(CohorteDbContext context, EnregistrerEntreprise enregistrer, EnregistrerBesoin besoins)
{
    private static readonly string[] Colonnes = ["raisonSociale", "siret", "commune", "codePostal", "effectif", "contactNom", "contactCourriel", "contactTelephone"];

    /// <summary>Creates each firm of the file and brings it into the action; a bad line is reported with its number and column, the others go on.</summary>
    public async Task<BilanDImport> ImporterAsync(Acteur acteur, Id<ActionCollective> actionId, TextReader texte, CancellationToken annulation)
    {
        var lignes = FichierCsv.Lire(texte, Colonnes, ["raisonSociale"]);
        foreach (var ligne in lignes.Justes)
        {
            var donnees = new DonneesEntreprise
            {
                RaisonSociale = ligne.Texte("raisonSociale", Longueurs.Ordinaire) ?? "",
                Siret = ligne.Valeur<Siret>("siret", "le numéro SIRET n’est pas juste"),
                Commune = ligne.Texte("commune", Longueurs.Ordinaire),
                CodePostal = ligne.Texte("codePostal", 5),
                Effectif = ligne.Entier("effectif", 0, 1_000_000),
                ContactNom = ligne.Texte("contactNom", Longueurs.Ordinaire),
                ContactCourriel = ligne.Texte("contactCourriel", Longueurs.Ordinaire),
                ContactTelephone = ligne.Texte("contactTelephone", Longueurs.Ordinaire),
            };
            if (ligne.EstFautive) continue;
            var cree = await enregistrer.CreerAsync(acteur, donnees, annulation);
            var ajoute = cree.EstFait ? await besoins.AjouterAsync(acteur, actionId, cree.Valeur, annulation) : Resultat.Refuse(cree.Refus);
            if (ajoute.EstFait) lignes.Compter();
            else ligne.Fauter(ajoute.Refus[0].Champ ?? "", ajoute.Refus[0].Message);
            context.ChangeTracker.Clear();
        }

        return lignes.Bilan();
    }

    /// <summary>Writes the firms of an action.</summary>
    public async Task<byte[]> ExporterAsync(Id<ActionCollective> actionId, CancellationToken annulation)
    {
        var entreprises = await context.Entreprises.AsNoTracking().Where(e => context.Besoins.Any(b => b.ActionId == actionId && b.EntrepriseId == e.Id)).OrderBy(e => e.Recherche).ToListAsync(annulation);
        return TableauCsv.PourEchange(
            new Tableau<Domaine.Entreprises.Entreprise>("entreprises", [("raisonSociale", e => e.RaisonSociale), ("siret", e => e.Siret?.Numero), ("commune", e => e.Commune), ("codePostal", e => e.CodePostal), ("effectif", e => e.Effectif), ("contactNom", e => e.ContactNom), ("contactCourriel", e => e.ContactCourriel), ("contactTelephone", e => e.ContactTelephone)]),
            entreprises);
    }
}
