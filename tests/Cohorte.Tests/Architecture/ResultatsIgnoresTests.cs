using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;

namespace Cohorte.Tests.Architecture;

/// <summary>A decision or a write that may be refused says so: nobody throws its <see cref="Resultat"/> away, so that what was not written is never reported as done.</summary>
public sealed class ResultatsIgnoresTests
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    [Fact]
    public void Aucun_resultat_n_est_jete()
    {
        Assembly[] assemblages = [typeof(Resultat).Assembly, typeof(CohorteDbContext).Assembly, typeof(Cohorte.Web.Serveur).Assembly];
        var lus = 0;
        var ecarts = (from type in assemblages.SelectMany(a => a.GetTypes())
                      from methode in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).OfType<MethodBase>()
                      where Lire(methode).Any(jete => jete)
                      select $"{type.FullName}.{methode.Name}").ToList();
        Assert.True(ecarts.Count == 0, string.Join("\n", ecarts));
        Assert.True(lus > 300, $"{lus} résultats lus : la lecture du code ne voit plus rien.");

        IEnumerable<bool> Lire(MethodBase methode)
        {
            foreach (var jete in Jetes(methode))
            {
                lus++;
                yield return jete;
            }
        }
    }

    [Fact]
    public void La_lecture_voit_un_resultat_jete_attendu_ou_non()
    {
        Assert.Contains(true, Jetes(typeof(Temoins).GetMethod(nameof(Temoins.Jette))!));
        var machine = typeof(Temoins).GetMethod(nameof(Temoins.JetteEnAttendant))!.GetCustomAttribute<AsyncStateMachineAttribute>()!.StateMachineType;
        Assert.Contains(true, Jetes(machine.GetMethod("MoveNext", BindingFlags.NonPublic | BindingFlags.Instance)!));
        Assert.DoesNotContain(true, Jetes(typeof(Temoins).GetMethod(nameof(Temoins.Rend))!));
    }

    /// <summary>For each call that gives a result, whether the next instruction throws it away.</summary>
    private static IEnumerable<bool> Jetes(MethodBase methode)
    {
        if (methode.GetMethodBody()?.GetILAsByteArray() is not { } il) yield break;
        var (types, methodes) = (methode.DeclaringType!.IsGenericType ? methode.DeclaringType.GetGenericArguments() : null, methode.IsGenericMethod ? methode.GetGenericArguments() : null);
        var enMain = false;
        for (var i = 0; i < il.Length;)
        {
            var code = Codes[il[i] == 0xFE ? BitConverter.ToInt16([il[i + 1], 0xFE]) : il[i]];
            i += code.Size;
            if (enMain && code != OpCodes.Nop)
            {
                yield return code == OpCodes.Pop;
                enMain = false;
            }

            if (code.OperandType == OperandType.InlineMethod && (code == OpCodes.Call || code == OpCodes.Callvirt))
            {
                enMain = methode.Module.ResolveMethod(BitConverter.ToInt32(il, i), types, methodes) is MethodInfo appelee && EstUnResultat(appelee.ReturnType);
            }

            i += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, i),
                _ => 4,
            };
        }
    }

    private static bool EstUnResultat(Type type)
    {
        var nu = Nullable.GetUnderlyingType(type) ?? type;
        return nu == typeof(Resultat) || (nu.IsGenericType && nu.GetGenericTypeDefinition() is var defini && (defini == typeof(Resultat<>) || ((defini == typeof(Task<>) || defini == typeof(ValueTask<>)) && EstUnResultat(nu.GetGenericArguments()[0]))));
    }

    private static class Temoins
    {
        public static void Jette() => Rend();

        public static Resultat Rend() => Resultat.Refuse("essai", Ecriture.Nombre(1));

        public static async Task JetteEnAttendant()
        {
            await Task.Yield();
            await RendreAsync();
        }

        private static async Task<Resultat> RendreAsync()
        {
            await Task.Yield();
            return Rend();
        }
    }
}
