using System.Globalization;
using Cohorte.Application.Simulation.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>Payslip months, one a line: régime général, no health insurance nor versement mobilité, quota of trainees deemed not reached.</summary>
internal sealed class LotDePaies(BaremesDePaie baremes) : TypeDeLot
{
    private static readonly string[] Lignes =
    [
        "pat_maladie", "pat_atMp", "pat_vieillessePlafonnee", "pat_vieillesseDeplafonnee", Cotisation.RetraiteEmployeur, "pat_allocationsFamiliales", "pat_chomage", "pat_ags", "pat_fnal", "pat_csa",
        "pat_formation", "pat_taxeApprentissage", "pat_peec", "pat_dialogueSocial", "sal_maladie", "sal_vieillessePlafonnee", "sal_vieillesseDeplafonnee", Cotisation.RetraiteSalarie, "sal_csgDeductible", Cotisation.CsgCrds,
    ];

    /// <inheritdoc />
    public override IReadOnlyList<string> Colonnes { get; } = ["mois", "nature", "heuresHebdo", "brut", "effectif", "tauxAtMp", "alsaceMoselle"];

    /// <inheritdoc />
    public override IReadOnlyList<string> Obligatoires => Colonnes;

    /// <inheritdoc />
    public override IReadOnlyList<string> Sortie { get; } = ["id", "net", "cotisationsSalariales", "netImposable", "coefficientReduction", "reductionGenerale", "coutTotal", .. Lignes];

    /// <inheritdoc />
    public override bool EcritLesRefus => false;

    /// <inheritdoc />
    public override PosteDeLot Ouvrir(int[] rangs) => new Poste(baremes, rangs, Colonnes);

    private sealed class Poste(BaremesDePaie baremes, int[] rangs, IReadOnlyList<string> colonnes) : PosteDeLot
    {
        private const decimal BrutMaximal = 1_000_000;
        private const decimal HeuresMaximales = 168;
        private const int EffectifMaximal = 10_000_000;
        private const int Centime = 2;

        public override bool Traiter(LigneCsv ligne, TamponLoue sortie, List<ErreurDeLigne> erreurs)
        {
            var avant = erreurs.Count;
            void Refuser(int colonne, string attendu) => erreurs.Add(new(ligne.Numero, colonnes[colonne], attendu));
            decimal Nombre(int colonne, decimal minimum, decimal maximum, int decimales)
            {
                if (decimal.TryParse(ligne.Champ(rangs[colonne]), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var nombre)
                    && nombre >= minimum && nombre <= maximum && decimal.Round(nombre, decimales, MidpointRounding.AwayFromZero) == nombre) return nombre;
                Refuser(colonne, $"un nombre de {Ecriture.Nombre(minimum)} à {Ecriture.Nombre(maximum)} est attendu{(decimales == 0 ? ", entier" : decimales == Centime ? ", avec deux décimales au plus" : "")}");
                return minimum;
            }

            var loi = DateOnly.TryParseExact(ligne.Champ(rangs[0]), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var mois) ? baremes.Du(mois) : null;
            if (loi is null) Refuser(0, $"un mois AAAA-MM de {baremes.Premier:yyyy-MM} à {baremes.Dernier:yyyy-MM} est attendu");
            if (ligne.Champ(rangs[1]) is not ("pro" or "cdi")) Refuser(1, "« pro » ou « cdi » est attendu");
            var heures = Nombre(2, 0, HeuresMaximales, Centime);
            if (heures == 0 && erreurs.Count == avant) Refuser(2, "un nombre d’heures plus grand que 0 est attendu");
            var brut = Nombre(3, 0, BrutMaximal, Centime);
            var effectif = Nombre(4, 0, EffectifMaximal, 0);
            var atMp = Nombre(5, 0, 1, 28);
            var alsace = ligne.Champ(rangs[6]);
            if (alsace is not ("true" or "1" or "false" or "0")) Refuser(6, "true, false, 1 ou 0 est attendu");
            if (erreurs.Count > avant) return false;
            var employeur = new EmployeurSimule { Effectif = (int)effectif, TauxAtMp = new(atMp), AlsaceMoselle = alsace is "true" or "1" };
            Ecrire(sortie, CalculDuBulletin.Calculer(employeur, loi!, new Montant(brut), Presence.MoisEntier(new Heures(heures))));
            return true;
        }

        private static void Ecrire(TamponLoue sortie, BulletinDePaie bulletin)
        {
            foreach (var total in (ReadOnlySpan<Montant>)[bulletin.Net, bulletin.CotisationsSalariales, bulletin.NetImposable]) Montant(sortie, total);
            sortie.Ajouter(","u8);
            bulletin.CoefficientReduction.TryFormat(sortie.GetSpan(NombreJson.Taille), out var ecrits, "0.0000", CultureInfo.InvariantCulture);
            sortie.Advance(ecrits);
            Montant(sortie, bulletin.ReductionGenerale);
            Montant(sortie, bulletin.CoutEmployeur);
            foreach (var colonne in Lignes) Montant(sortie, bulletin.Colonne(colonne));
        }

        private static void Montant(TamponLoue sortie, Montant montant)
        {
            sortie.Ajouter(","u8);
            sortie.Advance(NombreJson.Ecrire(sortie.GetSpan(NombreJson.Taille), montant));
        }
    }
}
