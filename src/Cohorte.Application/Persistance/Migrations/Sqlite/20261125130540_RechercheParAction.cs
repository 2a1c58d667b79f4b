using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RechercheParAction : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Derived rows: the program writes them again at its next start.
            migrationBuilder.Sql("DELETE FROM \"ClesDeRecherche\"");
            migrationBuilder.Sql("DELETE FROM \"EntreesDeRecherche\"");
            migrationBuilder.DropPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche");

            migrationBuilder.AddColumn<Guid>(
                name: "Portee",
                table: "ClesDeRecherche",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche",
                columns: new[] { "Cle", "Portee", "EntreeId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Derived rows: the program writes them again at its next start.
            migrationBuilder.Sql("DELETE FROM \"ClesDeRecherche\"");
            migrationBuilder.Sql("DELETE FROM \"EntreesDeRecherche\"");
            migrationBuilder.DropPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche");

            migrationBuilder.DropColumn(
                name: "Portee",
                table: "ClesDeRecherche");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche",
                columns: new[] { "Cle", "EntreeId" });
        }
    }
}
