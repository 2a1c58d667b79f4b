using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Taches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ClesDeRecherche",
                columns: table => new
                {
                    Cle = table.Column<string>(type: "character varying(25)", maxLength: 25, nullable: false),
                    EntreeId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClesDeRecherche", x => new { x.Cle, x.EntreeId });
                });

            migrationBuilder.CreateTable(
                name: "EntreesDeRecherche",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Genre = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Titre = table.Column<string>(type: "character varying(420)", maxLength: 420, nullable: false),
                    Detail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Texte = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntreesDeRecherche", x => x.Id);
                    table.CheckConstraint("CK_EntreeDeRecherche_Genre", "\"Genre\" IN ('Action', 'Candidat', 'Contrat', 'Entreprise', 'Partenaire', 'Prestataire')");
                    table.ForeignKey(
                        name: "FK_EntreesDeRecherche_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EtatsDesProjections",
                columns: table => new
                {
                    Nom = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Empreinte = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EtatsDesProjections", x => x.Nom);
                });

            migrationBuilder.CreateTable(
                name: "ReportsDeTours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Cle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Au = table.Column<DateOnly>(type: "date", nullable: false),
                    Motif = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Auteur = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PoseLe = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportsDeTours", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportsDeTours_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Suppleances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AbsentId = table.Column<Guid>(type: "uuid", nullable: false),
                    SuppleantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Du = table.Column<DateOnly>(type: "date", nullable: false),
                    Au = table.Column<DateOnly>(type: "date", nullable: false),
                    Consignes = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppleances", x => x.Id);
                    table.CheckConstraint("CK_Suppleance_Dates", "\"Au\" >= \"Du\"");
                    table.CheckConstraint("CK_Suppleance_Personnes", "\"AbsentId\" <> \"SuppleantId\"");
                    table.ForeignKey(
                        name: "FK_Suppleances_Comptes_AbsentId",
                        column: x => x.AbsentId,
                        principalTable: "Comptes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Suppleances_Comptes_SuppleantId",
                        column: x => x.SuppleantId,
                        principalTable: "Comptes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tours",
                columns: table => new
                {
                    Cle = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Genre = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Objet = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Qui = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Role = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Pourquoi = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Lien = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Depuis = table.Column<DateOnly>(type: "date", nullable: true),
                    Jusquau = table.Column<DateOnly>(type: "date", nullable: true),
                    APartirDu = table.Column<DateOnly>(type: "date", nullable: true),
                    DernierJour = table.Column<DateOnly>(type: "date", nullable: true),
                    EntrepriseId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartenaireId = table.Column<Guid>(type: "uuid", nullable: true),
                    PrestataireId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonneId = table.Column<Guid>(type: "uuid", nullable: true),
                    CompteId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReporteAu = table.Column<DateOnly>(type: "date", nullable: true),
                    ReportMotif = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ReportAuteur = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Recherche = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tours", x => x.Cle);
                });

            migrationBuilder.CreateTable(
                name: "VuesDeListes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CompteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Chemin = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Nom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Parametres = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VuesDeListes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VuesDeListes_Comptes_CompteId",
                        column: x => x.CompteId,
                        principalTable: "Comptes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClesDeRecherche_EntreeId",
                table: "ClesDeRecherche",
                column: "EntreeId");

            migrationBuilder.CreateIndex(
                name: "IX_EntreesDeRecherche_ActionId",
                table: "EntreesDeRecherche",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportsDeTours_ActionId_Cle",
                table: "ReportsDeTours",
                columns: new[] { "ActionId", "Cle" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suppleances_AbsentId",
                table: "Suppleances",
                column: "AbsentId");

            migrationBuilder.CreateIndex(
                name: "IX_Suppleances_SuppleantId",
                table: "Suppleances",
                column: "SuppleantId");

            migrationBuilder.CreateIndex(
                name: "IX_Tours_ActionId_Jusquau",
                table: "Tours",
                columns: new[] { "ActionId", "Jusquau" });

            migrationBuilder.CreateIndex(
                name: "IX_Tours_CompteId",
                table: "Tours",
                column: "CompteId");

            migrationBuilder.CreateIndex(
                name: "IX_Tours_Role_Jusquau",
                table: "Tours",
                columns: new[] { "Role", "Jusquau" });

            migrationBuilder.CreateIndex(
                name: "IX_VuesDeListes_CompteId_Chemin_Nom",
                table: "VuesDeListes",
                columns: new[] { "CompteId", "Chemin", "Nom" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClesDeRecherche");

            migrationBuilder.DropTable(
                name: "EntreesDeRecherche");

            migrationBuilder.DropTable(
                name: "EtatsDesProjections");

            migrationBuilder.DropTable(
                name: "ReportsDeTours");

            migrationBuilder.DropTable(
                name: "Suppleances");

            migrationBuilder.DropTable(
                name: "Tours");

            migrationBuilder.DropTable(
                name: "VuesDeListes");
        }
    }
}
