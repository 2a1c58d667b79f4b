using Cohorte.Application.Documents;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation;
using Cohorte.Pdf;

namespace Cohorte.Application.Simulation;

/// <summary>A simulation on paper: the answers, the chart, the months, the variants, the cash, one payslip explained, the hypotheses.</summary>
public static class SimulationEnPdf
{
    /// <summary>Composes it.</summary>
    public static DocumentPdf Composer(ResultatDeSimulation resultat, DateTimeOffset etabliLe)
    {
        var simulation = resultat.Simulation;
        var contrat = simulation.Description.Contrat;
        var synthese = SyntheseDeSimulation.De(resultat);
        var totaux = simulation.Totaux;
        var blocs = new List<Bloc>
        {
            new Paragraphe("Simulateur de l’alternance", StyleDeParagraphe.Folio),
            new Titre(1, "Coût d’un contrat"),
            new Paragraphe($"{contrat.Dispositif.Libelle()}, {contrat.Nature.Libelle()} de {Ecriture.Heures(contrat.HeuresHebdomadaires)} par semaine du {Ecriture.DateLongue(contrat.DateDebut)} au {Ecriture.DateLongue(contrat.DateFin)}, signé le {Ecriture.DateLongue(contrat.DateConclusion)}.", StyleDeParagraphe.Chapo),
        };
        if (resultat.Obstacles.Count > 0) blocs.Add(new Encadre([Texte.Gras("En l’état, ce contrat serait refusé."), .. resultat.Obstacles.Select(o => (Texte)o)], Charte.Rouge));
        blocs.Add(new Chiffres([new("Ce que l’embauche coûte", Ecriture.Montant(totaux.CoutApresAides), synthese.Cout), new("Ce que la personne gagne", Ecriture.Montant(synthese.NetMensuel), synthese.Gain), new("Ce qui est reçu", Ecriture.Montant(totaux.Aides), synthese.Recu)]));
        if (synthese.Minimum is { } minimum) blocs.Add(new Encadre([Texte.Gras(minimum.Titre) + $" {minimum.Texte}"]));
        blocs.Add(new Titre(2, "Mois par mois"));
        blocs.Add(GraphiqueEnPdf.Figure(GraphiqueDuCout.Tracer(simulation), GraphiqueDuCout.Alternative(simulation)));
        blocs.Add(Mois(simulation));
        blocs.AddRange(Variantes(resultat));
        blocs.AddRange(Tresorerie(resultat));
        blocs.AddRange(Pourquoi(simulation));
        blocs.Add(new Titre(2, "Hypothèses et points à vérifier"));
        blocs.Add(new Liste([.. resultat.Hypotheses.Concat(simulation.Avertissements).Select(h => (Texte)h.Message)]));
        return new DocumentPdf("Coût d’un contrat, simulation", etabliLe, blocs) { Sujet = contrat.Dispositif.Libelle(), PiedDePage = $"Simulation du {Ecriture.DateCourte(etabliLe.DateAParis())}, sans valeur contractuelle" };
    }

    private static Table Mois(SimulationDeContrat simulation)
    {
        var t = simulation.Totaux;
        return new Table("Coût mensuel, en euros", [new("Mois"), Nombre("Brut"), Nombre("Net avant impôt"), Nombre("Cotis. sal."), Nombre("Cotis. pat. nettes"), Nombre("Coût"), Nombre("Aides"), Nombre("Reste")],
        [
            .. simulation.Mois.Select(m => new Ligne([GraphiqueDuCout.MoisCourt(m.Mois), E(m.Bulletin.Brut), E(m.Bulletin.Net), E(m.Bulletin.CotisationsSalariales), E(m.Bulletin.CotisationsPatronalesNettes), E(m.Bulletin.CoutEmployeur), E(-m.Aides), E(m.Bulletin.CoutEmployeur - m.Aides)])),
            new Ligne(["Total", E(t.Brut), E(t.Net), E(t.CotisationsSalariales), E(t.CotisationsPatronalesNettes), E(t.CoutEmployeur), E(-t.Aides), E(t.CoutApresAides)], Total: true),
        ]);
    }

    private static IEnumerable<Bloc> Variantes(ResultatDeSimulation resultat)
    {
        var tableau = ComparaisonDesVariantes.De(resultat);
        yield return new Titre(2, "La même embauche autrement");
        yield return new Table(null, [new("Poste"), .. tableau.Colonnes.Select(c => Nombre(c.Titre))],
        [
            .. tableau.Lignes.Select(l => new Ligne([l.Intitule, .. l.Cellules.Select(c => (Texte)c)])),
            new Ligne(["Possible\u202F?", .. tableau.Colonnes.Select(c => (Texte)(c.Obstacles.Count == 0 ? "Oui" : "Non"))]),
            new Ligne(["Reste à payer", .. tableau.Colonnes.Select(c => (Texte)c.Reste)], Total: true),
        ]);
        var obstacles = tableau.Colonnes.Where(c => c.Obstacles.Count > 0).Select(c => Texte.Gras(c.Titre) + $"{Typo.DeuxPoints}{string.Join(" ", c.Obstacles)}").ToList();
        obstacles.AddRange(tableau.Reserves.Select(r => Texte.Gras(r.Titre) + $"{Typo.DeuxPoints}{r.Message}"));
        if (obstacles.Count > 0) yield return new Liste(obstacles);
    }

    private static IEnumerable<Bloc> Tresorerie(ResultatDeSimulation resultat)
    {
        var calendrier = resultat.Tresorerie;
        yield return new Titre(2, "Ce qui sort, ce qui entre");
        yield return new Paragraphe($"Au plus fort{(calendrier.AvanceMaximaleLe is { } le ? $", le {Ecriture.DateLongue(le)}" : "")}, l’employeur aura sorti {Ecriture.Montant(calendrier.AvanceMaximale)} de plus qu’il n’aura reçu. Les cotisations sont rattachées au mois de leur paie.");
        yield return new Table("Sorties et entrées d’argent, en euros", [new("Date"), new("Quoi"), Nombre("Sortie"), Nombre("Entrée"), Nombre("Cumul")],
            [.. calendrier.Mouvements.Select(m => new Ligne([Ecriture.DateCourte(m.Date), m.Libelle, m.Sortie.Euros == 0 ? "" : E(m.Sortie), m.Entree.Euros == 0 ? "" : E(m.Entree), E(m.Solde)]))]);
    }

    private static IEnumerable<Bloc> Pourquoi(SimulationDeContrat simulation)
    {
        yield return new Titre(2, "Pourquoi ces montants");
        foreach (var aide in simulation.Aides)
        {
            yield return new Titre(3, $"{aide.Libelle}, {Ecriture.Montant(aide.Montant)}");
            yield return new Paragraphe($"{string.Join(" ", aide.Conditions)} Versements{Typo.DeuxPoints}{string.Join(", ", aide.Versements.Select(v => $"{Ecriture.Montant(v.Montant)} le {Ecriture.DateCourte(v.Date)}"))}. {aide.Source.Texte}, {aide.Source.Publication}.");
        }

        if (simulation.Opco is { Regles.Count: > 0 } opco)
        {
            yield return new Titre(3, opco.EstHypothese ? "Part de l’OPCO (hypothèse)" : "Part de l’OPCO");
            yield return new Liste([.. opco.Regles.Select(r => (Texte)r)]);
        }

        foreach (var bulletin in BulletinsDistincts.De(simulation))
        {
            yield return new Titre(3, $"Bulletin de {bulletin.Titre}");
            yield return new Paragraphe(bulletin.Brut);
            yield return Lignes(bulletin);
        }
    }

    private static Table Lignes(BulletinDistinct bulletin)
    {
        var b = bulletin.Mois.Bulletin;
        return new Table(null, [new("Ligne"), Nombre("Assiette"), Nombre("Taux"), Nombre("Salarié"), Nombre("Employeur"), new("Texte")],
        [
            .. b.Lignes.Select(l => new Ligne([l.Cotisation.Libelle, E(l.Assiette), Ecriture.Nombre(l.Taux.Fraction * 100, 0, 4) + "\u00A0%", l.Cotisation.EstPatronale ? "" : E(l.Montant), l.Cotisation.EstPatronale ? E(l.Montant) : "", l.Bareme.Source.Texte])),
            new Ligne(["Réduction générale", E(b.Brut), Ecriture.Nombre(b.CoefficientReduction, 4, 4), "", E(-b.ReductionGenerale), "Code de la sécurité sociale, L. 241-13"]),
            new Ligne(["Total", "", "", E(b.CotisationsSalariales), E(b.CotisationsPatronalesNettes), ""], Total: true),
        ]);
    }

    private static Colonne Nombre(string titre) => new(titre, Alignement.Droite);

    private static string E(Montant montant) => Ecriture.Nombre(montant.Euros, 2, 2);
}
