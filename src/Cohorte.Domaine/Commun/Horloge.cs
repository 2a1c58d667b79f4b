namespace Cohorte.Domaine.Commun;

/// <summary>"Today" of the product is the civil date in Paris, whatever the machine's zone.</summary>
public static class Horloge
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    extension(TimeProvider horloge)
    {
        /// <summary>The civil date in Paris now.</summary>
        public DateOnly AujourdhuiAParis() => horloge.GetUtcNow().DateAParis();

        /// <summary>The instant now, as a clock in Paris shows it: what a document is dated with.</summary>
        public DateTimeOffset MaintenantAParis() => TimeZoneInfo.ConvertTime(horloge.GetUtcNow(), Paris);

        /// <summary>The instant now, in UTC, as the database keeps it.</summary>
        public DateTime MaintenantUtc() => horloge.GetUtcNow().UtcDateTime;
    }

    extension(DateTimeOffset instant)
    {
        /// <summary>The civil date in Paris at that instant.</summary>
        public DateOnly DateAParis()
        {
            var local = TimeZoneInfo.ConvertTime(instant, Paris);
            return new DateOnly(local.Year, local.Month, local.Day);
        }
    }

    extension(DateTime instantUtc)
    {
        /// <summary>The instant, kept in UTC, as a clock in Paris shows it.</summary>
        public DateTime HeureDeParis() => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(instantUtc, DateTimeKind.Utc), Paris);
    }
    extension(DateOnly jour)
    {
        /// <summary>The instant, in UTC, when the day begins in Paris.</summary>
        public DateTime DebutAParis() => TimeZoneInfo.ConvertTimeToUtc(jour.ToDateTime(TimeOnly.MinValue), Paris);
    }
}
