using System.Text.RegularExpressions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Tests.Web.Journal;

/// <summary>The journal says of whom and of what it speaks, in the words of the field.</summary>
public sealed partial class JournalLisibleTests(SiteDeTest site)
{
    [Fact]
    public async Task Chaque_ligne_nomme_son_objet_et_dit_ses_valeurs_en_francais()
    {
        var action = await site.UneActionAsync();
        var (personne, entreprise) = (new Personne { Nom = "Journal", Prenom = "Lou", Recherche = "lou journal" }, new Entreprise { RaisonSociale = "Serres du journal" });
        var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Ouvrière du journal", Nombre = 1, HeuresHebdomadaires = new Heures(35) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, PosteId = poste.Id, OrienteeLe = new(2026, 7, 1) };
        foreach (var transition in new[] { "Selectionner", "Proposer", "Retenir", "Contractualiser" }) Assert.True(candidature.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, PosteId = poste.Id, Finalite = FinaliteContrat.Competences, DateConclusion = new(2026, 8, 28), DateDebut = new(2026, 9, 1), DateFin = new(2027, 6, 30), HeuresHebdomadaires = new Heures(35), HeuresFormation = new Heures(250), SalaireMensuel = new Montant(1850) };
        await site.EcrireAsync(personne, entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, poste, candidature, contrat, new Depot { ActionId = action.Id, ContratId = contrat.Id });

        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await conseiller.OuvrirAsync($"/actions/{action.Code}/journal");
        var lignes = page.Document.QuerySelectorAll("tbody tr").ToLookup(l => l.QuerySelector("[data-l=Objet]")!.ChildNodes[0].TextContent.Trim());
        Assert.Equal($"/actions/{action.Code}/contrats/{contrat.Id}", lignes["Contrat"].Single().QuerySelector("[data-l=Objet] a")!.GetAttribute("href"));
        Assert.Contains("Lou Journal", lignes["Contrat"].Single().QuerySelector("[data-l=Objet]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lou Journal", lignes["Dépôt"].Single().QuerySelector("[data-l=Objet]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Serres du journal", lignes["Besoin d’une entreprise"].Single().QuerySelector("[data-l=Objet]")!.TextContent, StringComparison.Ordinal);
        var changements = lignes["Contrat"].Single().QuerySelectorAll("li").Select(c => c.TextContent.Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim()).ToList();
        Assert.Contains("Date fin : 30/06/2027", changements);
        Assert.Contains("Salaire mensuel : 1 850,00 €", changements);
        Assert.Contains("Poste : Ouvrière du journal, Serres du journal", changements);
        Assert.Contains("État : Brouillon", changements);
        Assert.DoesNotMatch(Technique(), page.Document.QuerySelector("tbody")!.TextContent);
    }

    /// <summary>What only a machine reads: an identifier, an ISO date.</summary>
    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-|\\d{4}-\\d{2}-\\d{2}")]
    private static partial Regex Technique();
}
