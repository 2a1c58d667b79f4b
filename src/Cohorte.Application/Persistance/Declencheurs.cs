using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Journal;
using Cohorte.Domaine.Notifications;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Partenaires;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Travaux;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Persistance;

/// <summary>Triggers written from the domain at each migration: the journal only grows, and states move only along the arrows of their transition table.</summary>
public static class Declencheurs
{
    /// <summary>The transition table of each stored state.</summary>
    public static readonly IReadOnlyDictionary<Type, ITableTransitions> Tables = new Dictionary<Type, ITableTransitions>
    {
        [typeof(Etape)] = TransitionsEtape.Table,
        [typeof(ReunionCopil)] = TransitionsReunion.Table,
        [typeof(BesoinEntreprise)] = TransitionsBesoin.Table,
        [typeof(Poste)] = TransitionsPoste.Table,
        [typeof(BesoinSignale)] = TransitionsBesoinSignale.Table,
        [typeof(ParcoursFormation)] = TransitionsParcours.Table,
        [typeof(EngagementPartenaire)] = TransitionsEngagementPartenaire.Table,
        [typeof(Candidature)] = TransitionsCandidature.Table,
        [typeof(Pmsmp)] = TransitionsPmsmp.Table,
        [typeof(Contrat)] = TransitionsContrat.Table,
        [typeof(Depot)] = TransitionsDepot.Table,
        [typeof(Courriel)] = TransitionsCourriel.Table,
        [typeof(Bilan)] = TransitionsBilan.Table,
        [typeof(Calendrier)] = TransitionsCalendrier.Table,
        [typeof(Affectation)] = TransitionsAffectation.Table,
        [typeof(Travail)] = TransitionsTravail.Table,
        [typeof(RegleOpco)] = TransitionsRegleOpco.Table,
    };

    /// <summary>The statements that (re)create every trigger on a database.</summary>
    internal static IEnumerable<string> Instructions(CohorteDbContext context)
    {
        var postgres = context.Database.IsNpgsql();
        var journal = context.Model.FindEntityType(typeof(EcritureJournal))!.GetTableName()!;
        foreach (var (geste, nom) in new[] { ("UPDATE", "modification"), ("DELETE", "suppression") })
        {
            foreach (var instruction in Refuser(postgres, $"journal_{nom}", journal, $"BEFORE {geste}", null, "Le journal ne se modifie pas.")) yield return instruction;
        }

        if (postgres)
        {
            foreach (var instruction in RefuserDeVider(journal)) yield return instruction;
        }

        foreach (var (type, table) in Tables)
        {
            var nomTable = context.Model.FindEntityType(type)!.GetTableName()!;
            var permises = string.Join(" OR ", table.Paires.Select(p => $"(OLD.\"Etat\" = '{p.De}' AND NEW.\"Etat\" = '{p.Vers}')"));
            var condition = $"OLD.\"Etat\" <> NEW.\"Etat\" AND NOT ({permises})";
            foreach (var instruction in Refuser(postgres, $"etat_{type.Name.ToLowerInvariant()}", nomTable, "BEFORE UPDATE", condition, "Changement d’état refusé par la table de transitions.")) yield return instruction;
        }
    }

    /// <summary>TRUNCATE passes beside row triggers: PostgreSQL needs one of its own.</summary>
    private static IEnumerable<string> RefuserDeVider(string table)
    {
        yield return "CREATE OR REPLACE FUNCTION \"journal_vidage\"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Le journal ne se modifie pas.' USING ERRCODE = '23514'; END $$";
        yield return $"DROP TRIGGER IF EXISTS \"journal_vidage\" ON \"{table}\"";
        yield return $"CREATE TRIGGER \"journal_vidage\" BEFORE TRUNCATE ON \"{table}\" FOR EACH STATEMENT EXECUTE FUNCTION \"journal_vidage\"()";
    }

    /// <summary>Names of the triggers that every database of this version holds.</summary>
    internal static IEnumerable<string> Noms => Tables.Keys.Select(t => $"etat_{t.Name.ToLowerInvariant()}").Prepend("journal_suppression").Prepend("journal_modification");

    private static IEnumerable<string> Refuser(bool postgres, string nom, string table, string moment, string? condition, string message)
    {
        var quand = condition is null ? "" : $"WHEN ({condition}) ";
        if (!postgres)
        {
            yield return $"DROP TRIGGER IF EXISTS \"{nom}\"";
            yield return $"CREATE TRIGGER \"{nom}\" {moment} ON \"{table}\" {quand}BEGIN SELECT RAISE(ABORT, '{message}'); END";
            yield break;
        }

        yield return $"CREATE OR REPLACE FUNCTION \"{nom}\"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{message}' USING ERRCODE = '23514'; END $$";
        yield return $"DROP TRIGGER IF EXISTS \"{nom}\" ON \"{table}\"";
        yield return $"CREATE TRIGGER \"{nom}\" {moment} ON \"{table}\" FOR EACH ROW {quand}EXECUTE FUNCTION \"{nom}\"()";
    }
}
