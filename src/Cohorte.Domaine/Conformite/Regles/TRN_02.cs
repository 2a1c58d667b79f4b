using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Says which base of hours is used, since the law gives none, and whether the other methods would judge otherwise.</summary>
/// <remarks>Source: practice of the OPCOs on L.6325-13. Severity: information.</remarks>
public sealed class TRN_02() : Regle<FaitsDuContrat>(
    new("TRN-02", "Base de calcul de la part de formation", "La loi ne dit pas sur quelles heures se calcule la part de formation : la méthode est montrée, et le désaccord entre les méthodes signalé.", Gravite.Information, "L.6325-13",
        ["temps-de-travail.duree-annuelle", "temps-de-travail.duree-hebdomadaire", "contrat-pro.part-formation.minimum", "contrat-pro.part-formation.maximum", "contrat-pro.part-formation.plancher"]),
    Champs.DateConclusion, Champs.DateDebut, Champs.DateFin, Champs.HeuresHebdomadaires, Champs.MethodeBase, Champs.HeuresFormation)
{
    private static readonly TRN_01 Densite = new();
    private static readonly MethodeDeBase[] Methodes = Enum.GetValues<MethodeDeBase>();

    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin, Champs.HeuresHebdomadaires) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (faits.DateFin < faits.DateDebut) return Indetermine([Champs.DateFin]);
        if (BornesDeFormation.De(faits, faits.DateFin!.Value, droit) is not { } part) return SansTexte(faits.DateConclusion!.Value);
        return Rendre(ResultatRegle.Conforme, part.Maximum, () => $"Base de {Ecriture.Nombre(part.Base.Heures)} h, méthode {Typo.Guillemets(part.Base.Methode.Libelle())}.{Desaccord(faits, droit)}") with
        {
            Valeur = part.Base.Heures,
            Unite = "h",
            Calcul = () => part.Base.Calcul,
        };
    }

    /// <summary>Sentence on the methods that would judge otherwise; empty when they agree.</summary>
    public static string Desaccord(FaitsDuContrat faits, Droit droit)
    {
        if (faits.HeuresFormation is null) return "";
        var retenu = Densite.Juger(faits, droit).Resultat;
        var autres = Methodes.Where(m => m != faits.MethodeBase).Select(m => (Methode: m, Densite.Juger(faits with { MethodeBase = m }, droit).Resultat)).Where(a => a.Resultat != retenu).ToList();
        return autres.Count == 0 ? "" : $" Les méthodes ne s’accordent pas{Typo.DeuxPoints}{string.Join(", ", autres.Select(a => $"{Typo.Guillemets(a.Methode.Libelle())} donnerait {Typo.Guillemets(a.Resultat.Libelle().ToLowerInvariant())}"))}.";
    }
}
