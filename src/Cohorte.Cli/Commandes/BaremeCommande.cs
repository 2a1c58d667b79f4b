using System.CommandLine;
using System.Globalization;
using System.Text;
using Cohorte.Application.Reglementation;
using Cohorte.Cli.Commandes.Planification;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte bareme</c>: the parameters of law, their value on a day, their sources, their history.</summary>
internal static class BaremeCommande
{
    public static Command Creer()
    {
        var code = new Argument<string?>("CODE") { Description = "Code d’un barème ; sans lui, tous", Arity = ArgumentArity.ZeroOrOne };
        var au = new Option<string?>("--au") { Description = "Valeur en vigueur à une date (AAAA-MM-JJ)" };
        var format = new Option<string>("--format") { Description = "texte ou json", DefaultValueFactory = _ => "texte" };
        var commande = new Command("bareme", "Montre les barèmes : valeur, source, historique.") { code, au, format };
        commande.SetAction(p => FichiersDEchange.Executer(() => Executer(p.GetValue(code), p.GetValue(au), p.GetValue(format)!)));
        commande.Subcommands.Add(ImpactCommande.Creer());
        return commande;
    }

    private static int Executer(string? code, string? au, string format)
    {
        if (format is not ("json" or "texte")) return FichiersDEchange.Refuser([new("format", $"--format{Typo.DeuxPoints}{Typo.Guillemets(format)} n’est pas un format (texte, json).")]);
        if (!LireJour("--au", au, out var jour)) return FichiersDEchange.EntreeInvalide;
        var tous = ParametrePublie.Tous(LecteurBaremes.Livres());
        if (code is null)
        {
            FichiersDEchange.Ecrire("-", format == "json" ? EcritureDeBareme.Liste(tous, jour) : Encoding.UTF8.GetBytes(string.Concat(tous.Select(p => EcritureDeBareme.Texte(p, jour)))));
            return CodesDeSortie.Fait;
        }

        if (tous.FirstOrDefault(p => p.Code == code) is not { } parametre)
        {
            var proches = tous.Where(p => p.Code.Contains(code, StringComparison.OrdinalIgnoreCase)).Select(p => p.Code).Take(5).ToList();
            return FichiersDEchange.Refuser([new("bareme", $"Aucun barème ne porte le code {Typo.Guillemets(code)}.{(proches.Count == 0 ? "" : $" Proches{Typo.DeuxPoints}{string.Join(", ", proches)}.")}")]);
        }

        FichiersDEchange.Ecrire("-", format == "json" ? EcritureDeBareme.Un(parametre, jour) : Encoding.UTF8.GetBytes(EcritureDeBareme.Texte(parametre, jour)));
        return jour is { } le && !parametre.Valeurs.Any(v => v.EnVigueur(le)) ? CodesDeSortie.Refus : CodesDeSortie.Fait;
    }

    /// <summary>Reads an optional date; says on standard error when it is not one.</summary>
    internal static bool LireJour(string option, string? texte, out DateOnly? jour)
    {
        jour = null;
        if (texte is null) return true;
        if (DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var lu) && JourSaisi.HorsBornes(lu, option) is null)
        {
            jour = lu;
            return true;
        }

        FichiersDEchange.Refuser([new("date", $"{option}{Typo.DeuxPoints}{Typo.Guillemets(texte)} n’est pas une date AAAA-MM-JJ entre {JourSaisi.Premier.Year} et {JourSaisi.Dernier.Year}.")]);
        return false;
    }
}
