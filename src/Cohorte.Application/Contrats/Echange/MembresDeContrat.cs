using System.Collections.Frozen;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Contrats.Echange;

/// <summary>Every scalar member of the blocks « contrat », « personne » and « employeur »: one table for JSON, CSV and the documentation of the API.</summary>
public static class MembresDeContrat
{
    private const decimal EurosMaximum = 1_000_000;
    private const decimal HeuresMaximum = 100_000;
    private const int HeuresDUneSemaine = 168;
    private const int EffectifMaximum = 10_000_000;
    private const int PremiereNaissance = 1900;
    private const int AvantJamais = 1950;
    private static readonly MembreDate Jour = new(JourSaisi.Premier.Year, JourSaisi.Dernier.Year);
    private static readonly MembreBooleen Booleen = new();
    private static readonly MembreNombre Part = new(0, 1);
    private static readonly MembreNombre Euros = new(0, EurosMaximum);
    private static readonly List<MembreDeContrat> Table = [];

    static MembresDeContrat()
    {
        Code("contrat.dispositif", CodesDEchange.Dispositif, (b, v) => b.Dispositif = v, true);
        Code("contrat.nature", CodesDEchange.Nature, (b, v) => b.Nature = v, true);
        Ajouter("contrat.dateConclusion", Jour, (b, in v) => b.DateConclusion = v.Date, true);
        Ajouter("contrat.dateDebut", Jour, (b, in v) => b.DateDebut = v.Date, true);
        Ajouter("contrat.dateFin", Jour, (b, in v) => b.DateFin = v.Date, true);
        Ajouter("contrat.heuresHebdomadaires", new MembreNombre(0, HeuresDUneSemaine), (b, in v) => b.HeuresHebdomadaires = v.Nombre, true);
        Ajouter("contrat.heuresFormation", new MembreNombre(0, HeuresMaximum), (b, in v) => b.HeuresFormation = v.Nombre, true);
        Ajouter("contrat.coutHoraireFormation", Euros, (b, in v) => b.CoutHoraireFormation = v.Nombre);
        Code("contrat.finalite", CodesDEchange.Finalite, (b, v) => b.Finalite = v, true);
        Ajouter("contrat.salaireMensuelPropose", Euros, (b, in v) => b.SalaireMensuelPropose = v.Nombre);
        Ajouter("contrat.minimumConventionnelMensuel", Euros, (b, in v) => b.MinimumConventionnelMensuel = v.Nombre);
        Ajouter("contrat.accordDepassementDuree", new MembreTexte(), (b, in v) => b.AccordDepassementDuree = v.Texte);
        Ajouter("contrat.accordDepassementFormation", new MembreTexte(), (b, in v) => b.AccordDepassementFormation = v.Texte);
        Ajouter("contrat.plafondFormation", Part, (b, in v) => b.PlafondFormation = v.Nombre);
        Ajouter("contrat.accordOpcoCompetencesLe", Jour, (b, in v) => b.AccordOpcoCompetencesLe = v.Date);
        Ajouter("contrat.accordSalarieLe", Jour, (b, in v) => b.AccordSalarieLe = v.Date);
        Ajouter("contrat.essaiJours", new MembreNombre(0, 3_660, entier: true), (b, in v) => b.EssaiJours = (int)v.Nombre);
        Code("contrat.methodeBase", CodesDEchange.MethodeBase, (b, v) => b.MethodeBase = v);
        Ajouter("contrat.niveauPrepare", new MembreNombre(3, 8, entier: true), (b, in v) => b.NiveauPrepare = (int)v.Nombre);
        Ajouter("contrat.anneeExecutionDebut", new MembreNombre(1, 3, entier: true), (b, in v) => b.AnneeExecutionDebut = (int)v.Nombre);
        Ajouter("contrat.majoration15Points", Booleen, (b, in v) => b.Majoration15Points = v.Booleen);
        Ajouter("contrat.licenceProfessionnelle", Booleen, (b, in v) => b.LicenceProfessionnelle = v.Booleen);
        Ajouter("contrat.tauxPrecedentContrat", new MembreNombre(0, 10), (b, in v) => b.TauxPrecedentContrat = v.Nombre);
        Ajouter("contrat.premierContratMemeCertification", Booleen, (b, in v) => b.PremierContratMemeCertification = v.Booleen);
        Ajouter("personne.dateNaissance", new MembreDate(PremiereNaissance, JourSaisi.Dernier.Year), (b, in v) => b.DateNaissance = v.Date, true);
        Code("personne.diplome", CodesDEchange.Diplome, (b, v) => b.Diplome = v, true);
        Ajouter("personne.inscritFranceTravailDepuis", new MembreDate(AvantJamais, JourSaisi.Dernier.Year), (b, in v) => b.InscritFranceTravailDepuis = v.Date);
        Ajouter("personne.moisInscrits15Derniers", new MembreNombre(0, 15, entier: true), (b, in v) => b.MoisInscrits15Derniers = (int)v.Nombre);
        Code("personne.minimumSocial", CodesDEchange.MinimumSocial, (b, v) => b.MinimumSocial = v);
        Ajouter("personne.ancienCui", Booleen, (b, in v) => b.AncienCui = v.Booleen);
        Ajouter("personne.rqth", Booleen, (b, in v) => b.Rqth = v.Booleen);
        Ajouter("personne.titreSejourExpireLe", Jour, (b, in v) => b.TitreSejourExpireLe = v.Date);
        Ajouter("personne.aideAgefiph", Euros, (b, in v) => b.AideAgefiph = v.Nombre);
        Code("personne.derogationAge", CodesDEchange.DerogationAge, (b, v) => b.DerogationAge = v);
        Ajouter("employeur.siret", new MembreTexte("un SIRET de 14 chiffres dont la clé est juste", s => Siret.TryParse(s, null, out _)), (b, in v) => b.Siret = Siret.Parse(v.Texte!, null));
        Ajouter("employeur.effectif", new MembreNombre(0, EffectifMaximum, entier: true), (b, in v) => b.Effectif = (int)v.Nombre, true);
        Code("employeur.regime", CodesDEchange.Regime, (b, v) => b.Regime = v, true);
        Ajouter("employeur.tauxAtMp", Part, (b, in v) => b.TauxAtMp = v.Nombre, true);
        Ajouter("employeur.tauxVersementMobilite", Part, (b, in v) => b.TauxVersementMobilite = v.Nombre);
        Ajouter("employeur.tauxSst", Part, (b, in v) => b.TauxSst = v.Nombre);
        Ajouter("employeur.geiq", Booleen, (b, in v) => b.Geiq = v.Booleen);
        Ajouter("employeur.alsaceMoselle", Booleen, (b, in v) => b.AlsaceMoselle = v.Booleen);
        Ajouter("employeur.redevableTaxeApprentissage", Booleen, (b, in v) => b.RedevableTaxeApprentissage = v.Booleen);
        Ajouter("employeur.quotaAlternantsAtteint", Booleen, (b, in v) => b.QuotaAlternantsAtteint = v.Booleen);
        Ajouter("employeur.mutuelleMensuelle", Euros, (b, in v) => b.MutuelleMensuelle = v.Nombre);
        Ajouter("employeur.partEmployeurMutuelle", Part, (b, in v) => b.PartEmployeurMutuelle = v.Nombre);
        Ajouter("employeur.idcc", new MembreIdcc(), (b, in v) => b.Idcc = v.Texte);
        Ajouter("employeur.secteurPublic", Booleen, (b, in v) => b.SecteurPublic = v.Booleen);
        ParChemin = Table.ToFrozenDictionary(m => m.Chemin, StringComparer.Ordinal);
        Obligatoires = [.. Table.Where(m => m.Obligatoire)];
    }

    /// <summary>The members, in the order of the format.</summary>
    public static IReadOnlyList<MembreDeContrat> Tous => Table;

    /// <summary>The same by path.</summary>
    public static FrozenDictionary<string, MembreDeContrat> ParChemin { get; }

    /// <summary>Those that must be given.</summary>
    public static IReadOnlyList<MembreDeContrat> Obligatoires { get; }

    private static void Ajouter(string chemin, TypeDeMembre type, PoserUneValeur poser, bool obligatoire = false) =>
        Table.Add(new MembreDeContrat(chemin, Table.Count, type, obligatoire, poser));

    private static void Code<T>(string chemin, CodesDe<T> codes, Action<BrouillonDeDescription, T> poser, bool obligatoire = false) where T : struct, Enum =>
        Ajouter(chemin, new MembreCode<T>(codes), (b, in v) => poser(b, codes.AuRang((int)v.Nombre)), obligatoire);
}
