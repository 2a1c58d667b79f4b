using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Training is given by the firm's own training service or by declared providers; from 2022, each of these holds a quality certificate over all the training.</summary>
/// <remarks>Source: articles L.6325-2, L.6316-1 and R.6351-1 of the Code du travail. Severity: blocking; a declaration number that has not its form only warns.</remarks>
public sealed class TRN_03() : Regle<FaitsDuContrat>(
    new("TRN-03", "Organismes de formation", "La formation est assurée par un service interne ou par des organismes déclarés, certifiés Qualiopi pendant toute la formation.", Gravite.Bloquant, "L.6316-1", ["formation.qualiopi", "formation.organisme", "formation.declaration.delai"]),
    Champs.Organismes, Champs.DateDebut, Champs.DateFin)
{
    private const string Exigee = "exigee";

    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.Organismes, Champs.DateDebut, Champs.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (debut, fin) = (faits.DateDebut!.Value, faits.DateFin!.Value);
        if (droit.Etat("formation.qualiopi", fin) is not { } texte) return SansTexte(fin);
        var exigee = texte.Valeur == Exigee;
        var toute = exigee ? Periode.De(droit.AutreDate is null && texte.Depuis > debut ? texte.Depuis : debut, fin) : null;
        List<Champ<FaitsDuContrat>>? manquants = null;
        OrganismeDecrit? sansForme = null;
        for (var rang = 0; rang < faits.Organismes!.Count; rang++)
        {
            var organisme = faits.Organismes[rang];
            if (organisme.Interne == true) continue;
            var aCouvrir = ACouvrir(faits, organisme, toute);
            if (organisme.Interne is null) (manquants ??= []).Add(Membre(rang, "interne", "si la formation est interne"));
            if (aCouvrir is not null && organisme.Qualiopi is { } certificat && (certificat.Du > aCouvrir.Du || certificat.Au < aCouvrir.Au))
            {
                if (organisme.Interne is null) continue;
                return Rendre(Echec, texte, () => $"Le certificat Qualiopi de {Typo.Guillemets(organisme.Nom ?? "l’organisme")} ({certificat}) ne couvre pas {(aCouvrir == toute ? "toute la formation" : "ses jours de formation")}, {aCouvrir}.");
            }

            if (aCouvrir is not null && organisme.Qualiopi is null) (manquants ??= []).Add(Membre(rang, "qualiopi", "le certificat Qualiopi"));
            else if (aCouvrir is not null && organisme.Qualiopi!.Au is null) (manquants ??= []).Add(Membre(rang, "qualiopi.au", "la fin du certificat Qualiopi"));
            if (organisme.Nda is null) (manquants ??= []).Add(Membre(rang, "nda", "le numéro de déclaration d’activité"));
            else if (!NumeroDeDeclaration.TryParse(organisme.Nda, null, out _)) sansForme ??= organisme;
        }

        if (manquants is not null) return Indetermine(manquants);
        if (sansForme is not null) return Rendre(ResultatRegle.Avertissement, texte, () => $"Le numéro de déclaration de {Typo.Guillemets(sansForme.Nom ?? "l’organisme")} n’a pas la forme attendue, onze chiffres.");
        return Rendre(ResultatRegle.Conforme, texte, () => !exigee ? "Aucun certificat Qualiopi n’est exigé à cette date." : faits.Organismes.All(o => o.Interne == true) ? "La formation est assurée par le service de formation de l’entreprise." : $"Les certificats Qualiopi couvrent {(faits.PeriodesDesOrganismes is null ? $"toute la formation, {toute}" : "les jours de formation du calendrier publié")}.");
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits is not { Organismes: { } organismes, DateDebut: { } debut, DateFin: { } fin }) yield break;
        for (var rang = 0; rang < organismes.Count; rang++)
        {
            if (organismes[rang] is not { Interne: false, Qualiopi: { } certificat } organisme) continue;
            var dernier = ACouvrir(faits, organisme, Periode.De(debut, fin))!.Au!.Value;
            if (certificat.Au < dernier) yield return new Correction($"formation.organismes[{rang}].qualiopi.au", dernier, $"obtenir de {Typo.Guillemets(organisme.Nom ?? "l’organisme")} un certificat Qualiopi valable jusqu’au {Ecriture.DateLongue(dernier)}");
            if (certificat.Au is { } expire && expire < fin && expire >= debut) yield return new Correction(Champs.DateFin.Chemin, expire, $"terminer au plus tard le {Ecriture.DateLongue(expire)}");
            if (certificat.Du > debut && certificat.Du <= fin) yield return new Correction(Champs.DateDebut.Chemin, certificat.Du, $"commencer au plus tôt le {Ecriture.DateLongue(certificat.Du)}");
        }
    }

    /// <inheritdoc />
    public override Champ<FaitsDuContrat>? Trouver(string chemin)
    {
        const string Debut = "formation.organismes[", Fin = "].qualiopi.au";
        if (!chemin.StartsWith(Debut, StringComparison.Ordinal) || !chemin.EndsWith(Fin, StringComparison.Ordinal)) return base.Trouver(chemin);
        var rang = int.Parse(chemin.AsSpan(Debut.Length, chemin.Length - Debut.Length - Fin.Length), System.Globalization.CultureInfo.InvariantCulture);
        return new Champ<FaitsDuContrat>(chemin, "la fin du certificat Qualiopi", f => f.Organismes?[rang].Qualiopi?.Au, f => f.Organismes?[rang].Qualiopi?.Au is not null,
            (f, v) => f with { Organismes = [.. f.Organismes!.Select((o, r) => r == rang ? o with { Qualiopi = Periode.De(o.Qualiopi?.Du ?? f.DateDebut!.Value, (DateOnly)v) } : o)] });
    }

    /// <summary>The days that the certificate of a provider has to cover: its own by the published calendar, else the whole contract.</summary>
    private static Periode? ACouvrir(FaitsDuContrat faits, OrganismeDecrit organisme, Periode? toute) =>
        toute is not null && organisme.Nom is { } nom && faits.PeriodesDesOrganismes?.GetValueOrDefault(nom) is { } siennes ? siennes : toute;

    private static Champ<FaitsDuContrat> Membre(int rang, string membre, string nom) => new($"formation.organismes[{rang}].{membre}", nom, _ => null, _ => false);
}
