using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RechercheParGenre : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PourQuand",
                table: "Postes",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Profil",
                table: "Postes",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            // Derived rows: the program writes them again at its next start.
            migrationBuilder.Sql("DELETE FROM \"ClesDeRecherche\"");
            migrationBuilder.Sql("DELETE FROM \"EntreesDeRecherche\"");
            migrationBuilder.DropPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche");

            migrationBuilder.AddColumn<string>(
                name: "Genre",
                table: "ClesDeRecherche",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche",
                columns: new[] { "Cle", "Genre", "Portee", "EntreeId" });

            migrationBuilder.AddCheckConstraint(
                name: "CK_CleDeRecherche_Genre",
                table: "ClesDeRecherche",
                sql: "\"Genre\" IN ('Action', 'Candidat', 'Contrat', 'Entreprise', 'Partenaire', 'Prestataire')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "PourQuand",
                table: "Postes");

            migrationBuilder.DropColumn(
                name: "Profil",
                table: "Postes");

            // Derived rows: the program writes them again at its next start.
            migrationBuilder.Sql("DELETE FROM \"ClesDeRecherche\"");
            migrationBuilder.Sql("DELETE FROM \"EntreesDeRecherche\"");
            migrationBuilder.DropPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche");

            migrationBuilder.DropCheckConstraint(
                name: "CK_CleDeRecherche_Genre",
                table: "ClesDeRecherche");

            migrationBuilder.DropColumn(
                name: "Genre",
                table: "ClesDeRecherche");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche",
                columns: new[] { "Cle", "Portee", "EntreeId" });
        }
    }
}
