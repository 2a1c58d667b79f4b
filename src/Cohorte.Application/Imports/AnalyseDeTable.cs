using Cohorte.Domaine.Imports;

namespace Cohorte.Application.Imports;

/// <summary>What an import would do with a table, before anything is written.</summary>
/// <param name="Lues">Lines of data.</param>
/// <param name="Fautes">Lines refused: where and why.</param>
/// <param name="Remarques">What is said but refuses nothing.</param>
/// <param name="Doublons">Lines that look like something known.</param>
public abstract record AnalyseDeTable(int Lues, IReadOnlyList<FauteDImport> Fautes, IReadOnlyList<FauteDImport> Remarques, IReadOnlyList<DoublonTrouve> Doublons)
{
    /// <summary>Lines without a fault.</summary>
    public abstract int NombreDeJustes { get; }

    /// <summary>Numbers of the refused lines.</summary>
    public IReadOnlyList<int> Refusees => [.. Fautes.Select(f => f.Ligne).Distinct().Order()];

    /// <summary>What to do with a duplicate: the person's answer, else completing what is surely the same; <c>null</c> while a resemblance waits for an answer.</summary>
    public static ChoixDoublon? Choix(DoublonTrouve doublon, IReadOnlyDictionary<int, ChoixDoublon> reponses) =>
        reponses.TryGetValue(doublon.Ligne, out var choix) && !(doublon.Certain && choix == ChoixDoublon.Creer) ? choix : doublon.Certain ? ChoixDoublon.Completer : null;

    /// <summary>Resemblances that wait for an answer.</summary>
    public IReadOnlyList<DoublonTrouve> EnAttente(IReadOnlyDictionary<int, ChoixDoublon> reponses) => [.. Doublons.Where(d => Choix(d, reponses) is null)];
}

/// <inheritdoc cref="AnalyseDeTable"/>
/// <typeparam name="T">What a line says.</typeparam>
/// <param name="Lues">Lines of data.</param>
/// <param name="Justes">Lines without a fault.</param>
/// <param name="Fautes">Lines refused.</param>
/// <param name="Remarques">What refuses nothing.</param>
/// <param name="Doublons">Duplicates.</param>
public sealed record AnalyseDeTable<T>(int Lues, IReadOnlyList<T> Justes, IReadOnlyList<FauteDImport> Fautes, IReadOnlyList<FauteDImport> Remarques, IReadOnlyList<DoublonTrouve> Doublons)
    : AnalyseDeTable(Lues, Fautes, Remarques, Doublons)
{
    /// <inheritdoc />
    public override int NombreDeJustes => Justes.Count;
}

/// <summary>What an import would do with all its tables.</summary>
public sealed record AnalyseDImport
{
    /// <summary>Firms.</summary>
    public AnalyseDeTable<EntrepriseImportee>? Entreprises { get; init; }

    /// <summary>Persons.</summary>
    public AnalyseDeTable<PersonneImportee>? Personnes { get; init; }

    /// <summary>Contracts.</summary>
    public AnalyseDeTable<ContratImporte>? Contrats { get; init; }

    /// <summary>Needs signalled outside any action.</summary>
    public AnalyseDeTable<BesoinImporte>? BesoinsSignales { get; init; }

    /// <summary>The analysis of a table, or <c>null</c> when it was not given.</summary>
    public AnalyseDeTable? De(string table) => table switch
    {
        "entreprises" => Entreprises,
        "personnes" => Personnes,
        "contrats" => Contrats,
        "besoins-signales" => BesoinsSignales,
        _ => null,
    };
}
