using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Tests.Architecture;

public sealed class TransitionsTests
{
    public static TheoryData<Type> Objets => [.. Declencheurs.Tables.Keys];

    [Theory]
    [MemberData(nameof(Objets))]
    public void Chaque_etat_chaque_transition_chaque_role_a_une_reponse(Type objet)
    {
        var table = Declencheurs.Tables[objet];
        var etat = table.GetType().GetGenericArguments()[0];
        typeof(TransitionsTests).GetMethod(nameof(Parcourir), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(etat).Invoke(null, [table]);
    }

    [Theory]
    [MemberData(nameof(Objets))]
    public void Chaque_etat_autre_que_le_premier_s_atteint(Type objet)
    {
        var table = Declencheurs.Tables[objet];
        Assert.Empty(table.Etats.Skip(1).Except(table.Paires.Select(p => p.Vers)));
    }

    private static void Parcourir<T>(TableTransitions<T> table) where T : struct, Enum
    {
        foreach (var etat in Enum.GetValues<T>())
        {
            foreach (var transition in table.Noms.Append("Inconnue"))
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    var suite = table.Appliquer(etat, transition, role);
                    Assert.True(suite.EstFait || suite.Refus[0].Message.EndsWith('.'), $"{etat} {transition} {role}");
                }
            }
        }
    }
}
