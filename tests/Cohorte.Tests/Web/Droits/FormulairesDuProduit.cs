using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Web.Droits;

/// <summary>A POST handler of a page: its route template, its name, its bound fields.</summary>
public sealed record GesteDePage(string Route, string Nom, IReadOnlyList<string> Champs, IReadOnlyList<string> Fichiers)
{
    /// <summary>Address of the handler for a filled route.</summary>
    public string Adresse(string chemin) => Nom.Length == 0 ? chemin : $"{chemin}?handler={Nom}";
}

/// <summary>Every page of the product and its POST handlers, found by reflection: a new page is there by itself.</summary>
public static partial class FormulairesDuProduit
{
    private const int Profondeur = 4;

    /// <summary>Routes of every page.</summary>
    public static IReadOnlyList<string> Routes(IServiceProvider services) =>
        [.. Pages(services).Select(p => "/" + p.AttributeRouteInfo!.Template!.TrimStart('/'))];

    /// <summary>Every POST handler.</summary>
    public static async Task<IReadOnlyList<GesteDePage>> GestesAsync(IServiceProvider services)
    {
        var gestes = new List<GesteDePage>();
        var chargeur = services.GetRequiredService<PageLoader>();
        foreach (var page in Pages(services))
        {
            var compilee = await chargeur.LoadAsync(page, EndpointMetadataCollection.Empty);
            var route = "/" + page.AttributeRouteInfo!.Template!.TrimStart('/');
            var deLaRoute = Parametre().Matches(route).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var lies = compilee.ModelTypeInfo!.GetProperties().Where(p => p.IsDefined(typeof(BindPropertyAttribute)) && !deLaRoute.Contains(p.Name)).ToList();
            foreach (var geste in compilee.HandlerMethods!.Where(h => HttpMethods.IsPost(h.HttpMethod)))
            {
                var parametres = geste.Parameters.Where(p => p.ParameterType != typeof(CancellationToken) && !deLaRoute.Contains(p.Name!)).ToList();
                var champs = lies.SelectMany(p => Champs(p.Name, p.PropertyType, Profondeur)).Concat(parametres.SelectMany(p => Champs(p.Name!, p.ParameterType, Profondeur))).ToList();
                gestes.Add(new GesteDePage(route, geste.Name ?? "", [.. champs.Where(c => !c.Fichier).Select(c => c.Nom)], [.. champs.Where(c => c.Fichier).Select(c => c.Nom)]));
            }
        }

        return gestes;
    }

    /// <summary>A route with its parameters filled.</summary>
    public static string Remplir(string route, Func<string, string> valeur) => Parametre().Replace(route, m => valeur(m.Groups[1].Value));

    /// <summary>Names of the parameters of a route.</summary>
    public static IReadOnlyList<string> Parametres(string route) => [.. Parametre().Matches(route).Select(m => m.Groups[1].Value)];

    private static IEnumerable<PageActionDescriptor> Pages(IServiceProvider services) =>
        services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>().Where(p => p.AttributeRouteInfo?.Template is not null);

    private static IEnumerable<(string Nom, bool Fichier)> Champs(string prefixe, Type type, int profondeur)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (typeof(IFormFile).IsAssignableFrom(type)) return [(prefixe, true)];
        if (profondeur == 0 || type == typeof(string) || type.IsPrimitive || type.IsEnum || type.Namespace == "System") return [(prefixe, false)];
        if (type.IsArray) return Champs(prefixe + "[0]", type.GetElementType()!, profondeur - 1);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>)) return Champs(prefixe + "[1:x]", type.GetGenericArguments()[1], profondeur - 1);
        if (type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type)) return Champs(prefixe + "[0]", type.GetGenericArguments()[0], profondeur - 1);
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).SelectMany(p => Champs($"{prefixe}.{p.Name}", p.PropertyType, profondeur - 1));
    }

    [GeneratedRegex(@"\{\*{0,2}([A-Za-z]+)(?::(?:[^{}]|\{[^{}]*\})*)?\??\}")]
    private static partial Regex Parametre();
}
