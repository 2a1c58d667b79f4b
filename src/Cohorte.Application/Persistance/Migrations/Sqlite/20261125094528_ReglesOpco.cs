using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReglesOpco : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReglesOpco",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Parametre = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Numero = table.Column<int>(type: "INTEGER", nullable: false),
                    Proprietaire = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Depuis = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Valeur = table.Column<decimal>(type: "TEXT", precision: 14, scale: 6, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Motif = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PublieeLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublieePar = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReglesOpco", x => x.Id);
                    table.CheckConstraint("CK_RegleOpco_Abandonnee", "\"Etat\" <> 'Abandonnee' OR \"Motif\" IS NOT NULL");
                    table.CheckConstraint("CK_RegleOpco_Etat", "\"Etat\" IN ('Brouillon', 'Publiee', 'Abandonnee')");
                    table.CheckConstraint("CK_RegleOpco_Publiee", "\"Etat\" <> 'Publiee' OR (\"Motif\" IS NOT NULL AND \"PublieeLe\" IS NOT NULL AND \"PublieePar\" IS NOT NULL)");
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReglesOpco_Parametre_Numero",
                table: "ReglesOpco",
                columns: new[] { "Parametre", "Numero" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReglesOpco");
        }
    }
}
