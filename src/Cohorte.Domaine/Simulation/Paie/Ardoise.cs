using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>Writes the lines of a payslip and adds them up.</summary>
internal sealed class Ardoise(Assiettes assiettes)
{
    private const int LignesHabituelles = 28;
    private readonly List<LigneDePaie> _lignes = new(LignesHabituelles);
    private decimal _assiette;
    private Montant _enEuros;

    public IReadOnlyList<LigneDePaie> Lignes => _lignes;

    public Montant Salariales { get; private set; }

    public Montant Patronales { get; private set; }

    /// <summary>A line on a base given over the common denominator; nothing is written when its base or its rate is zero.</summary>
    public void Ecrire(Cotisation cotisation, ReferenceDeBareme bareme, decimal assiette) => Ecrire(cotisation, bareme, assiette, bareme.Taux);

    /// <summary>Same, with a rate that is not the barème’s value itself.</summary>
    public void Ecrire(Cotisation cotisation, ReferenceDeBareme bareme, decimal assiette, Taux taux)
    {
        if (assiette == 0 || taux.Fraction == 0) return;
        var entiere = assiettes.Denominateur == 1;
        var montant = entiere ? Montant.ArrondiDuProduit(new(assiette), taux) : new Montant(assiette * taux.Fraction / assiettes.Denominateur).ArrondirAuCentime();
        if (assiette != _assiette) (_assiette, _enEuros) = (assiette, new Montant(entiere ? assiette : assiette / assiettes.Denominateur).ArrondirAuCentime());
        Ajouter(new(cotisation, bareme, _enEuros, taux, montant));
    }

    /// <summary>A line on a base that has a denominator of its own.</summary>
    public void Ecrire(Cotisation cotisation, ReferenceDeBareme bareme, Rapport assiette)
    {
        if (assiette.Numerateur == 0 || bareme.Valeur == 0) return;
        var montant = new Montant(assiette.Numerateur * bareme.Valeur / assiette.Denominateur).ArrondirAuCentime();
        Ajouter(new(cotisation, bareme, new Montant(assiette.Numerateur / assiette.Denominateur).ArrondirAuCentime(), bareme.Taux, montant));
    }

    private void Ajouter(LigneDePaie ligne)
    {
        _lignes.Add(ligne);
        if (ligne.Cotisation.EstPatronale) Patronales += ligne.Montant;
        else Salariales += ligne.Montant;
    }
}
