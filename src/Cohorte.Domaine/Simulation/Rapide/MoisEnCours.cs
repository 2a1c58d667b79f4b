using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Rapide;

/// <summary>The last payslip computed, reused while nothing it depends on changes.</summary>
internal sealed class MoisEnCours
{
    private int _version = -1;
    private int _age = -1;
    private int _jours;
    private int _longueur;
    private PosteRapide _poste;
    private BulletinRapide _bulletin;

    public ref readonly BulletinRapide Bulletin => ref _bulletin;

    public LoiRapide Loi { get; private set; } = null!;

    public SmicRapide Smic { get; private set; }

    public bool EstEntier => _longueur == 1;

    public bool Vaut(int version, int age, int jours, int longueur) => version == _version && age == _age && jours == _jours && longueur == _longueur;

    public bool Changer(DescriptionDeContrat description, EmployeurRapide employeur, LoiRapide rapide, LoiDuMois loi, int age, (long Heures, int Jours, int Longueur) presence, bool cdd)
    {
        if (loi.Version != _version) _poste = PosteRapide.De(employeur, rapide, cdd);
        (_version, _age, _jours, _longueur, Loi) = (loi.Version, age, presence.Jours, presence.Longueur, rapide);
        var brut = ResultatRapide.Cents(Simulateur.Brut(RemunerationMinimale.Du(description, loi).Mensuel, description.Contrat.SalaireMensuelPropose, loi, new Presence(description.Contrat.HeuresHebdomadaires, presence.Jours, presence.Longueur)));
        var temps = presence.Heures * presence.Jours;
        Smic = new(rapide.HeuresAnnuelles * rapide.SmicHoraire * temps, BulletinRapide.MoisParAn * rapide.HeuresLegales * presence.Longueur);
        return BulletinRapide.TryCalculer(employeur, rapide, _poste, brut, temps, presence.Longueur, out _bulletin);
    }
}
