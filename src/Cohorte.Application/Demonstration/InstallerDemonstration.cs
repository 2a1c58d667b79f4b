using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cohorte.Application.Actions;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Reglementation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Demonstration;

/// <summary>Installs the demonstration: three actions, needs waiting for one, an account per role, a candidate's link. Refuses a database that already holds an action.</summary>
[CasDUsage]
public sealed class InstallerDemonstration(CohorteDbContext context, UserManager<Compte> comptes, LecteurDeFaits lecteur, LecteurDeCalendriers calendriers, Baremes baremes, IReadOnlyList<ModeleDeParcours> modeles, TimeProvider horloge)
{
    /// <summary>Password of every demonstration account, shown on the sign-in page of a demonstration only.</summary>
    public const string MotDePasse = "demonstration cohorte";

    /// <summary>Token of the candidate's link of the demonstration; a real one is random and never stored.</summary>
    public const string Jeton = "demonstration-lien-du-candidat";

    /// <summary>Birth date of that candidate, asked on a second device.</summary>
    public static readonly DateOnly NaissanceDuCandidat = new(1998, 5, 14);

    private const int JoursDuLien = 365;
    private static readonly Acteur Auteur = Acteur.Produit("Démonstration");

    /// <summary>Installs it.</summary>
    public async Task<Resultat> ExecuterAsync(CancellationToken annulation = default)
    {
        if (await context.Actions.AnyAsync(annulation)) return Resultat.Refuse("demonstration.base", "La base contient déjà des actions ; la démonstration s’installe sur une base vide.");
        var (maintenant, aujourdhui) = (horloge.MaintenantUtc(), horloge.AujourdhuiAParis());
        var chantier = new ChantierDeDemonstration();
        var ordinaire = modeles.Single(m => m.Code == "cp-ordinaire");
        var paysage = ActionPaysage.Installer(chantier, modeles.Single(m => m.Code == "cp-experimental"), maintenant);
        var agro = ActionAgro.Installer(chantier, ordinaire, maintenant, aujourdhui);
        var bois = ActionBois.Installer(chantier, ordinaire, maintenant, aujourdhui);
        BesoinsDeDemonstration.Poser(chantier, aujourdhui);
        var candidat = chantier.Objets.OfType<Domaine.Candidats.Personne>().Single(p => p.Id == agro.Candidature.PersonneId);
        (candidat.DateNaissance, candidat.Courriel) = (NaissanceDuCandidat, "candidat@demonstration.example");
        chantier.Poser(new LienPersonnel
        {
            ActionId = agro.Action.Id,
            PersonneId = agro.Candidature.PersonneId,
            Usage = UsageLien.DossierCandidat,
            Empreinte = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Jeton))),
            CreeLe = maintenant,
            ExpireLe = maintenant.AddDays(JoursDuLien),
        });
        chantier.Objets.AddRange(CalendriersDeDemonstration.Contraintes(paysage, chantier.Objets.OfType<ParcoursFormation>().First(p => p.ActionId == paysage.Id).Modules));
        foreach (var objet in chantier.Objets) context.Add(objet);
        await EcrireAsync(annulation);
        await new CalendriersDeDemonstration(context, calendriers, baremes, maintenant).PoserAsync(paysage, agro.Action, annulation);
        await ApprouverBilansAsync(chantier, annulation);
        await OuvrirComptesAsync(agro, [paysage, agro.Action, bois], aujourdhui, annulation);
        EchangesDeDemonstration.Poser(context, agro, context.Users.Local.Single(c => c.Role == Role.ConseillerOpco), maintenant, aujourdhui);
        await EcrireAsync(annulation);
        return Resultat.Fait;
    }

    private async Task ApprouverBilansAsync(ChantierDeDemonstration chantier, CancellationToken annulation)
    {
        foreach (var (bilan, decision, le) in chantier.Bilans)
        {
            var rubriques = ChiffresDuBilan.Calculer(await lecteur.ChargerAsync(bilan.ActionId, annulation));
            ChantierDeDemonstration.Faire(bilan.Approuver(Role.ConseillerOpco, decision, le, JsonSerializer.Serialize(rubriques)));
        }

        await EcrireAsync(annulation);
    }

    private async Task OuvrirComptesAsync(ActionAgro.Attaches agro, ActionCollective[] actions, DateOnly aujourdhui, CancellationToken annulation)
    {
        (Role Role, string Organisation, Organisation? Existante, ActionCollective[] Actions)[] voulus =
        [
            (Role.ConseillerOpco, "OPCO", null, actions),
            (Role.GestionnaireOpco, "OPCO", null, []),
            (Role.DirectionOpco, "OPCO", null, []),
            (Role.Employeur, agro.Entreprise.RaisonSociale, new Organisation { Nom = agro.Entreprise.RaisonSociale, EntrepriseId = agro.Entreprise.Id }, [agro.Action]),
            (Role.OrganismeFormation, agro.Prestataire.Nom, new Organisation { Nom = agro.Prestataire.Nom, PrestataireId = agro.Prestataire.Id }, [agro.Action]),
            (Role.Federation, $"Fédération {ChantierDeDemonstration.Marque}", null, actions),
            (Role.Partenaire, agro.Partenaire.Nom, new Organisation { Nom = agro.Partenaire.Nom, PartenaireId = agro.Partenaire.Id }, [agro.Action]),
            (Role.Tuteur, agro.Entreprise.RaisonSociale, null, [agro.Action]),
            (Role.Candidat, $"Candidat {ChantierDeDemonstration.Marque}", null, []),
            (Role.ExpertComptable, $"Cabinet comptable {ChantierDeDemonstration.Marque}", new Organisation { Nom = $"Cabinet comptable {ChantierDeDemonstration.Marque}", EntrepriseId = agro.Entreprise.Id }, [agro.Action]),
            (Role.Administrateur, "OPCO", null, []),
        ];
        var organisations = new Dictionary<string, Organisation>();
        foreach (var (_, nom, existante, _) in voulus)
        {
            if (!organisations.ContainsKey(nom)) organisations[nom] = existante ?? new Organisation { Nom = nom };
        }

        context.AddRange(organisations.Values);
        await EcrireAsync(annulation);

        var hachage = comptes.PasswordHasher.HashPassword(null!, MotDePasse);
        foreach (var (role, organisation, _, membres) in voulus)
        {
            var courriel = $"{role.ToString().ToLowerInvariant()}@demonstration.example";
            var compte = new Compte
            {
                Id = Guid.CreateVersion7(),
                Nom = $"{role.Libelle()} {ChantierDeDemonstration.Marque}",
                Role = role,
                OrganisationId = organisations[organisation].Id,
                Demonstration = true,
                UserName = courriel,
                NormalizedUserName = comptes.NormalizeName(courriel),
                Email = courriel,
                NormalizedEmail = comptes.NormalizeEmail(courriel),
                EmailConfirmed = true,
                PasswordHash = hachage,
                SecurityStamp = Guid.CreateVersion7().ToString("N"),
                LockoutEnabled = true,
            };
            context.Users.Add(compte);
            foreach (var action in membres) context.MembresActions.Add(new MembreAction { ActionId = action.Id, CompteId = compte.Id, Depuis = aujourdhui });
        }

        await EcrireAsync(annulation);
    }

    /// <summary>Nobody else writes in a new database: a refusal is a bug of the demonstration.</summary>
    private async Task EcrireAsync(CancellationToken annulation) => ChantierDeDemonstration.Faire(await context.EnregistrerAsync(new Operation(Auteur, "InstallerDemonstration"), annulation));
}
