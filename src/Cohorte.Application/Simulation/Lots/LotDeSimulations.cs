using Cohorte.Application.Contrats.Echange;
using Cohorte.Application.Simulation.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Aides;
using Cohorte.Domaine.Simulation.Paie;
using Cohorte.Domaine.Simulation.Rapide;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>Contracts, one a line: a column for each scalar member of the exchange format, totals in return.</summary>
internal sealed class LotDeSimulations(BaremesDePaie baremes, bool hypothetique) : TypeDeLot
{
    private static readonly string[] Totaux = ["brut", "net", "cotisationsSalariales", "cotisationsPatronales", "reductionGenerale", "cotisationsPatronalesNettes", "coutEmployeur", "aides", "coutApresAides", "regularisation"];
    private readonly SimulateurRapide _simulateur = new(baremes);

    /// <inheritdoc />
    public override IReadOnlyList<string> Colonnes { get; } = [.. MembresDeContrat.Tous.Select(m => m.Chemin)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Obligatoires { get; } = [.. MembresDeContrat.Obligatoires.Select(m => m.Chemin)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Sortie { get; } = ["id", .. Totaux, .. CodesDAide.Tous, "opco.priseEnCharge", "erreur"];

    /// <inheritdoc />
    public override bool EcritLesRefus => true;

    /// <inheritdoc />
    public override PosteDeLot Ouvrir(int[] rangs) => new Poste(baremes, _simulateur, hypothetique, rangs);

    private sealed class Poste(BaremesDePaie baremes, SimulateurRapide simulateur, bool hypothetique, int[] rangs) : PosteDeLot
    {
        private readonly ResultatRapide _resultat = new();
        private readonly (int Rang, MembreDeContrat Membre)[] _lus = [.. MembresDeContrat.Tous.Select((m, i) => (rangs[i], m)).Where(c => c.Item1 >= 0)];

        public override bool Traiter(LigneCsv ligne, TamponLoue sortie, List<ErreurDeLigne> erreurs)
        {
            var brouillon = new BrouillonDeDescription();
            foreach (var (rang, membre) in _lus) membre.LireTexte(ligne.Champ(rang), brouillon);
            var lu = brouillon.Terminer();
            if (!lu.EstFait) return Refuser(ligne, lu.Refus, erreurs);
            if (!hypothetique)
            {
                var (blocages, _) = EligibiliteDeSimulation.Juger(lu.Valeur, baremes.Source, avecDoutes: false);
                if (blocages.Count > 0) return Refuser(ligne, [.. blocages.Select(b => new Refus(b.Code, $"contrat non éligible, {b.Code}\u00A0: {b.Message}"))], erreurs);
            }

            var fait = simulateur.Simuler(lu.Valeur, _resultat);
            if (!fait.EstFait) return Refuser(ligne, fait.Refus, erreurs);
            Ecrire(sortie);
            return true;
        }

        private static bool Refuser(LigneCsv ligne, IReadOnlyList<Refus> refus, List<ErreurDeLigne> erreurs)
        {
            foreach (var r in refus)
            {
                var avant = r.Champ + Typo.DeuxPoints;
                erreurs.Add(new(ligne.Numero, r.Champ, r.Champ is not null && r.Message.StartsWith(avant, StringComparison.Ordinal) ? r.Message[avant.Length..] : r.Message));
            }

            return false;
        }

        private void Ecrire(TamponLoue sortie)
        {
            var r = _resultat;
            foreach (var total in (ReadOnlySpan<long>)[r.Brut, r.Net, r.CotisationsSalariales, r.CotisationsPatronales, r.ReductionGenerale, r.CotisationsPatronalesNettes, r.CoutEmployeur, r.Aides, r.CoutApresAides, r.Regularisation]) Cents(sortie, total);
            foreach (var aide in r.AidesParCode) Cents(sortie, aide);
            if (r.PriseEnCharge is { } opco) Cents(sortie, opco);
            else sortie.Ajouter(","u8);
            sortie.Ajouter(","u8);
        }

        private static void Cents(TamponLoue sortie, long cents)
        {
            var place = sortie.GetSpan(NombreJson.Taille + 1);
            place[0] = (byte)',';
            sortie.Advance(1 + NombreJson.Ecrire(place[1..], cents));
        }
    }
}
