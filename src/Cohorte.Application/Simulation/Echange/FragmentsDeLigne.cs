using System.Collections.Concurrent;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>Writes the lines of a payslip: the words and the source of a line never change for a value of the barèmes, so their bytes are kept; only the base, the amount and a typed rate are formatted.</summary>
internal static class FragmentsDeLigne
{
    /// <summary>By value of the barèmes. A value serves one contribution; another one that shares it is written without its bytes being kept.</summary>
    private static readonly ConcurrentDictionary<ReferenceDeBareme, Fragment> DesBaremes = new(ReferenceEqualityComparer.Instance);

    /// <summary>By contribution: a typed rate has always the same words.</summary>
    private static readonly ConcurrentDictionary<Cotisation, Fragment> Saisis = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes the array of lines.</summary>
    public static void Ecrire(TamponLoue vers, IReadOnlyList<LigneDePaie> lignes)
    {
        vers.Ajouter("["u8);
        for (var rang = 0; rang < lignes.Count; rang++)
        {
            if (rang > 0) vers.Ajouter(","u8);
            var ligne = lignes[rang];
            Trouver(ligne).Ecrire(vers, ligne);
        }

        vers.Ajouter("]"u8);
    }

    private static Fragment Trouver(in LigneDePaie ligne)
    {
        var fragment = ligne.Bareme.Depuis is null ? Saisi(ligne) : DuBareme(ligne);
        return fragment.Explique(ligne) ? fragment : new Fragment(ligne);
    }

    private static Fragment DuBareme(in LigneDePaie ligne) => DesBaremes.TryGetValue(ligne.Bareme, out var connu) ? connu : DesBaremes.GetOrAdd(ligne.Bareme, new Fragment(ligne));

    private static Fragment Saisi(in LigneDePaie ligne) => Saisis.TryGetValue(ligne.Cotisation, out var connu) ? connu : Saisis.GetOrAdd(ligne.Cotisation, new Fragment(ligne));

    private sealed class Fragment
    {
        private readonly Cotisation _cotisation;
        private readonly ReferenceDeBareme _bareme;
        private readonly byte[] _avant;
        private readonly byte[] _taux;
        private readonly byte[] _suite;
        private readonly byte[] _apres;

        public Fragment(in LigneDePaie ligne)
        {
            var patronale = ligne.Cotisation.EstPatronale;
            (_cotisation, _bareme) = (ligne.Cotisation, ligne.Bareme);
            using var morceau = new TamponLoue();
            morceau.Texte("{\"code\":"u8, ligne.Cotisation.Code);
            morceau.Texte(",\"libelle\":"u8, ligne.Cotisation.Libelle);
            morceau.Ajouter(",\"assiette\":"u8);
            _avant = Prendre(morceau);
            morceau.Nombre(",\"taux\":"u8, _bareme.Valeur);
            _taux = Prendre(morceau);
            _suite = patronale ? ",\"salarial\":0,\"patronal\":"u8.ToArray() : ",\"salarial\":"u8.ToArray();
            morceau.Texte(patronale ? ",\"source\":{\"bareme\":"u8 : ",\"patronal\":0,\"source\":{\"bareme\":"u8, _bareme.Code);
            morceau.Texte(",\"texte\":"u8, _bareme.Source.Texte);
            morceau.Texte(",\"publication\":"u8, _bareme.Source.Publication);
            if (_bareme.Depuis is { } depuis) morceau.Jour(",\"depuis\":"u8, depuis);
            else morceau.Ajouter(",\"depuis\":null"u8);
            morceau.Texte(",\"marque\":"u8, _bareme.Source.Marque);
            morceau.Ajouter("}}"u8);
            _apres = Prendre(morceau);
        }

        /// <summary>Whether these words are those of a line: same contribution, and same source.</summary>
        public bool Explique(in LigneDePaie ligne) =>
            ReferenceEquals(_cotisation, ligne.Cotisation) && (ReferenceEquals(_bareme, ligne.Bareme) || (_bareme.Code == ligne.Bareme.Code && _bareme.Depuis == ligne.Bareme.Depuis && ReferenceEquals(_bareme.Source, ligne.Bareme.Source)));

        public void Ecrire(TamponLoue vers, in LigneDePaie ligne)
        {
            vers.Euros(_avant, ligne.Assiette);
            if (ReferenceEquals(_bareme, ligne.Bareme) && ligne.Taux.Fraction == _bareme.Valeur) vers.Ajouter(_taux);
            else vers.Nombre(",\"taux\":"u8, ligne.Taux.Fraction);
            vers.Euros(_suite, ligne.Montant);
            vers.Ajouter(_apres);
        }

        private static byte[] Prendre(TamponLoue morceau)
        {
            var octets = morceau.Ecrits.ToArray();
            morceau.Vider();
            return octets;
        }
    }
}
