using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RepriseEtModeles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Etape_Etat",
                table: "Etapes");

            migrationBuilder.AddColumn<string>(
                name: "Phase",
                table: "Modules",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "Contrat");

            migrationBuilder.AddColumn<string>(
                name: "FinanceurAmont",
                table: "Actions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PhaseAmont",
                table: "Actions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RepriseLe",
                table: "Actions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BrouillonsDImport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CompteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Objet = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExpireLe = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Contenu = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BrouillonsDImport", x => x.Id);
                    table.CheckConstraint("CK_BrouillonDImport_Objet", "\"Objet\" IN ('Entreprises', 'Personnes', 'Reprise')");
                    table.ForeignKey(
                        name: "FK_BrouillonsDImport_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ModelesAdaptes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Intitule = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Origine = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Numero = table.Column<int>(type: "INTEGER", nullable: false),
                    RetireLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ModelesAdaptes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VersionsDeModeles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ModeleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Numero = table.Column<int>(type: "INTEGER", nullable: false),
                    Le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Auteur = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Contenu = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersionsDeModeles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VersionsDeModeles_ModelesAdaptes_ModeleId",
                        column: x => x.ModeleId,
                        principalTable: "ModelesAdaptes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_ModuleFormation_Phase",
                table: "Modules",
                sql: "\"Phase\" IN ('Contrat', 'Amont')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Etape_Etat",
                table: "Etapes",
                sql: "\"Etat\" IN ('AVenir', 'EnCours', 'Terminee', 'Ecartee', 'FaiteAvant')");

            migrationBuilder.CreateIndex(
                name: "IX_BrouillonsDImport_ActionId",
                table: "BrouillonsDImport",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_BrouillonsDImport_CompteId",
                table: "BrouillonsDImport",
                column: "CompteId");

            migrationBuilder.CreateIndex(
                name: "IX_BrouillonsDImport_ExpireLe",
                table: "BrouillonsDImport",
                column: "ExpireLe");

            migrationBuilder.CreateIndex(
                name: "IX_ModelesAdaptes_Code",
                table: "ModelesAdaptes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VersionsDeModeles_ModeleId_Numero",
                table: "VersionsDeModeles",
                columns: new[] { "ModeleId", "Numero" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BrouillonsDImport");

            migrationBuilder.DropTable(
                name: "VersionsDeModeles");

            migrationBuilder.DropTable(
                name: "ModelesAdaptes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ModuleFormation_Phase",
                table: "Modules");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Etape_Etat",
                table: "Etapes");

            migrationBuilder.DropColumn(
                name: "Phase",
                table: "Modules");

            migrationBuilder.DropColumn(
                name: "FinanceurAmont",
                table: "Actions");

            migrationBuilder.DropColumn(
                name: "PhaseAmont",
                table: "Actions");

            migrationBuilder.DropColumn(
                name: "RepriseLe",
                table: "Actions");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Etape_Etat",
                table: "Etapes",
                sql: "\"Etat\" IN ('AVenir', 'EnCours', 'Terminee', 'Ecartee')");
        }
    }
}
