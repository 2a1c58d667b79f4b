using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cohorte.Application.Persistance;

/// <summary>Typed identifiers are plain GUIDs in the database.</summary>
internal sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Valeur, valeur => new Id<T>(valeur));

/// <summary>Money is decimal(12,2).</summary>
internal sealed class MontantConverter() : ValueConverter<Montant, decimal>(m => m.Euros, d => new Montant(d));

/// <summary>Rates are fractions.</summary>
internal sealed class TauxConverter() : ValueConverter<Taux, decimal>(t => t.Fraction, d => new Taux(d));

/// <summary>Hours are decimals.</summary>
internal sealed class HeuresConverter() : ValueConverter<Heures, decimal>(h => h.Valeur, d => new Heures(d));

/// <summary>SIREN as its nine digits.</summary>
internal sealed class SirenConverter() : ValueConverter<Siren, string>(s => s.Numero, t => Siren.Parse(t, null));

/// <summary>SIRET as its fourteen digits.</summary>
internal sealed class SiretConverter() : ValueConverter<Siret, string>(s => s.Numero, t => Siret.Parse(t, null));

/// <summary>ROME code as its five characters.</summary>
internal sealed class CodeRomeConverter() : ValueConverter<CodeRome, string>(c => c.Code, t => CodeRome.Parse(t, null));

/// <summary>Code of a town as its five characters.</summary>
internal sealed class CodeCommuneConverter() : ValueConverter<CodeCommune, string>(c => c.Code, t => CodeCommune.Parse(t, null));

/// <summary>Instants are UTC on both providers.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(d => d, d => DateTime.SpecifyKind(d, DateTimeKind.Utc));
