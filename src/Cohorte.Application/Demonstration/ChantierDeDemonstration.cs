using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Application.Demonstration;

/// <summary>Gathers the objects of the demonstration, moved along their transition tables as people would.</summary>
internal sealed class ChantierDeDemonstration
{
    /// <summary>Mark of every invented value.</summary>
    public const string Marque = "(démonstration)";

    /// <summary>Objects to write.</summary>
    public List<object> Objets { get; } = [];

    /// <summary>Final accounts to freeze once everything is written: account, decision, day.</summary>
    public List<(Bilan Bilan, DecisionCopil Decision, DateOnly Le)> Bilans { get; } = [];

    /// <summary>Adds an object and gives it back.</summary>
    public T Poser<T>(T objet) where T : class
    {
        Objets.Add(objet);
        return objet;
    }

    /// <summary>A fictitious firm.</summary>
    public Entreprise Entreprise(string nom, string commune, string codePostal, int effectif) => Poser(new Entreprise
    {
        RaisonSociale = $"{nom} {Marque}",
        Commune = commune,
        CodePostal = codePostal,
        Effectif = effectif,
        EffectifAu = new DateOnly(2021, 12, 31),
        Type = TypeDEmployeur.Prive,
        InterdictionDeRecruter = false,
        ContactNom = $"Contact chez {nom}",
        Recherche = TexteDeRecherche.De(nom, commune),
    });

    /// <summary>A firm engaged in an action, with its declared difficulty.</summary>
    public void Besoin(ActionCollective action, Entreprise entreprise, DateOnly declaree, string difficulte, params string[] transitions)
    {
        var besoin = Poser(new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id, DifficulteDeclareeLe = declaree, Difficulte = difficulte, Preuve = $"Échange avec le conseiller {Marque}" });
        foreach (var transition in transitions) Faire(besoin.Passer(transition, Role.ConseillerOpco));
    }

    /// <summary>Posts of a firm.</summary>
    public Poste Poste(ActionCollective action, Entreprise entreprise, string intitule, int nombre, NatureContrat nature, decimal salaire) => Poser(new Poste
    {
        ActionId = action.Id,
        EntrepriseId = entreprise.Id,
        Intitule = intitule,
        Nombre = nombre,
        Nature = nature,
        HeuresHebdomadaires = new Heures(35),
        SalaireMensuel = new Montant(salaire),
        Lieu = entreprise.Commune,
    });

    /// <summary>A visibly fictitious person and its candidacy, moved through the given transitions.</summary>
    public Candidature Candidature(ActionCollective action, int numero, DateOnly orienteeLe, Id<Domaine.Partenaires.Partenaire> partenaire, Action<Candidature>? avec = null, params string[] transitions)
    {
        var personne = Poser(new Personne { Nom = $"{numero:00}", Prenom = "Stagiaire", Langue = "fr", Recherche = TexteDeRecherche.De($"Stagiaire {numero:00}") });
        var candidature = Poser(new Candidature { ActionId = action.Id, PersonneId = personne.Id, PartenaireId = partenaire, OrienteeLe = orienteeLe });
        avec?.Invoke(candidature);
        foreach (var transition in transitions) Faire(candidature.Passer(transition, Role.ConseillerOpco));
        return candidature;
    }

    /// <summary>A member of the steering committee.</summary>
    public void Membre(ActionCollective action, string nom, string organisation, QualiteMembre qualite) =>
        Poser(new MembreCopil { ActionId = action.Id, Nom = nom, Organisation = organisation, Qualite = qualite });

    /// <summary>A meeting held with its quorum.</summary>
    public ReunionCopil Reunion(ActionCollective action, DateOnly le, string ordreDuJour, int presents)
    {
        var reunion = Poser(new ReunionCopil { ActionId = action.Id, Le = le, Heure = new TimeOnly(10, 0), Lieu = $"Visioconférence {Marque}", OrdreDuJour = ordreDuJour, Presents = presents, QuorumAtteint = true });
        Faire(reunion.Passer("Convoquer", Role.ConseillerOpco));
        Faire(reunion.Passer("Tenir", Role.ConseillerOpco));
        return reunion;
    }

    /// <summary>Minutes approved and frozen.</summary>
    public static void Approuver(ReunionCopil reunion)
    {
        reunion.CompteRendu = $"{reunion.OrdreDuJour}. Compte rendu approuvé par les membres présents {Marque}.";
        Faire(Domaine.Copil.ApprobationDuCompteRendu.Approuver(reunion, Role.ConseillerOpco));
    }

    /// <summary>A decision taken with the quorum.</summary>
    public static DecisionCopil Decision(ReunionCopil reunion, ObjetDecision objet, string texte)
    {
        var decision = new DecisionCopil { ActionId = reunion.ActionId, ReunionId = reunion.Id, Objet = objet, Texte = texte, Pour = reunion.Presents, Contre = 0 };
        reunion.Decisions.Add(decision);
        return decision;
    }

    /// <summary>A step closed between two days.</summary>
    public static void Terminer(ActionCollective action, string cle, DateOnly du, DateOnly au)
    {
        var etape = action.Etapes.Single(e => e.Cle == cle);
        Faire(etape.Passer("Demarrer", Role.ConseillerOpco));
        Faire(etape.Passer("Terminer", Role.ConseillerOpco));
        (etape.ReelDu, etape.ReelAu) = (du, au);
    }

    /// <summary>A step in progress since a day.</summary>
    public static void Demarrer(ActionCollective action, string cle, DateOnly du)
    {
        var etape = action.Etapes.Single(e => e.Cle == cle);
        Faire(etape.Passer("Demarrer", Role.ConseillerOpco));
        etape.ReelDu = du;
    }

    /// <summary>The demonstration follows the tables: a refusal here is a bug.</summary>
    public static void Faire(Resultat resultat)
    {
        if (!resultat.EstFait) throw new InvalidOperationException(resultat.Refus[0].Message);
    }
}
