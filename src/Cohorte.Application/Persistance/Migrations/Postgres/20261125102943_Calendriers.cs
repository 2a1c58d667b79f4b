using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Calendriers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccueilsDePrestataires",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    PrestataireId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salles = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccueilsDePrestataires", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccueilsDePrestataires_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccueilsDePrestataires_Prestataires_PrestataireId",
                        column: x => x.PrestataireId,
                        principalTable: "Prestataires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExigencesDeModules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ModuleId = table.Column<Guid>(type: "uuid", nullable: false),
                    Formateurs = table.Column<int>(type: "integer", nullable: false),
                    MaxParSemaine = table.Column<int>(type: "integer", nullable: false),
                    ApresModule = table.Column<Guid>(type: "uuid", nullable: true),
                    ApresPourcentage = table.Column<int>(type: "integer", nullable: false),
                    EvaluationFinale = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExigencesDeModules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExigencesDeModules_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExigencesDeModules_Modules_ModuleId",
                        column: x => x.ModuleId,
                        principalTable: "Modules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GroupesDeCalendrier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Debut = table.Column<DateOnly>(type: "date", nullable: true),
                    Fin = table.Column<DateOnly>(type: "date", nullable: true),
                    Entreprises = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupesDeCalendrier", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupesDeCalendrier_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlagesDeCalendrier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    PrestataireId = table.Column<Guid>(type: "uuid", nullable: true),
                    Du = table.Column<DateOnly>(type: "date", nullable: false),
                    Au = table.Column<DateOnly>(type: "date", nullable: false),
                    Motif = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlagesDeCalendrier", x => x.Id);
                    table.CheckConstraint("CK_PlageDuCalendrier_Dates", "\"Au\" >= \"Du\"");
                    table.ForeignKey(
                        name: "FK_PlagesDeCalendrier_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlagesDeCalendrier_Prestataires_PrestataireId",
                        column: x => x.PrestataireId,
                        principalTable: "Prestataires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReglagesDeCalendrier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Territoire = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Rythme = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    SemainesEnCentre = table.Column<int>(type: "integer", nullable: false),
                    SemainesEnEntreprise = table.Column<int>(type: "integer", nullable: false),
                    SemainesDAffilee = table.Column<int>(type: "integer", nullable: true),
                    JoursFixes = table.Column<List<string>>(type: "text[]", nullable: false),
                    MinutesDemiJournee = table.Column<int>(type: "integer", nullable: false),
                    JourneesEntieres = table.Column<bool>(type: "boolean", nullable: false),
                    JoursIntegration = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReglagesDeCalendrier", x => x.Id);
                    table.CheckConstraint("CK_ReglagesDuCalendrier_Rythme", "\"Rythme\" IN ('Semaines', 'Jours')");
                    table.CheckConstraint("CK_ReglagesDuCalendrier_Territoire", "\"Territoire\" IN ('Metropole', 'AlsaceMoselle', 'Guadeloupe', 'Martinique', 'Guyane', 'Reunion', 'Mayotte')");
                    table.ForeignKey(
                        name: "FK_ReglagesDeCalendrier_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Travaux",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Etat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Cle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Demande = table.Column<string>(type: "text", maxLength: 2147483647, nullable: false),
                    BudgetSecondes = table.Column<int>(type: "integer", nullable: false),
                    Demandeur = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CreeLe = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DebuteLe = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FiniLe = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Executant = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    BailJusqua = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Tentatives = table.Column<int>(type: "integer", nullable: false),
                    Avancement = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Pourcentage = table.Column<int>(type: "integer", nullable: false),
                    Meilleur = table.Column<long>(type: "bigint", nullable: true),
                    Borne = table.Column<long>(type: "bigint", nullable: true),
                    AnnulationDemandeeLe = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Resultat = table.Column<string>(type: "text", maxLength: 2147483647, nullable: true),
                    Erreur = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Travaux", x => x.Id);
                    table.CheckConstraint("CK_Travail_Etat", "\"Etat\" IN ('EnAttente', 'EnCours', 'Termine', 'Echoue', 'Annule')");
                    table.CheckConstraint("CK_Travail_Pourcentage", "\"Pourcentage\" BETWEEN 0 AND 100");
                    table.CheckConstraint("CK_Travail_Type", "\"Type\" IN ('CalculCalendrier', 'ApiCalendrier', 'ApiReparation', 'ApiAffectation', 'ApiRegroupement')");
                    table.ForeignKey(
                        name: "FK_Travaux_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Calendriers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Etat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Numero = table.Column<int>(type: "integer", nullable: true),
                    Probleme = table.Column<string>(type: "text", maxLength: 2147483647, nullable: false),
                    EmpreinteProbleme = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Preuve = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Borne = table.Column<long>(type: "bigint", nullable: true),
                    OrigineId = table.Column<Guid>(type: "uuid", nullable: true),
                    TravailId = table.Column<Guid>(type: "uuid", nullable: true),
                    DernierGeste = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    EmpreinteSeances = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CreeLe = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublieLe = table.Column<DateOnly>(type: "date", nullable: true),
                    PubliePar = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Motif = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    APrevenir = table.Column<List<string>>(type: "text[]", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Calendriers", x => x.Id);
                    table.CheckConstraint("CK_Calendrier_Etat", "\"Etat\" IN ('Brouillon', 'Publie', 'Remplace')");
                    table.CheckConstraint("CK_Calendrier_Numero", "(\"Etat\" = 'Brouillon') = (\"Numero\" IS NULL)");
                    table.CheckConstraint("CK_Calendrier_Preuve", "\"Preuve\" IN ('Optimal', 'Realisable', 'Refuse', 'Impossible', 'NonTrouve')");
                    table.ForeignKey(
                        name: "FK_Calendriers_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Calendriers_Calendriers_OrigineId",
                        column: x => x.OrigineId,
                        principalTable: "Calendriers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Calendriers_Travaux_TravailId",
                        column: x => x.TravailId,
                        principalTable: "Travaux",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SeancesDeCalendrier",
                columns: table => new
                {
                    CalendrierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Groupe = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Jour = table.Column<DateOnly>(type: "date", nullable: false),
                    DemiJournee = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Module = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Verrouillee = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeancesDeCalendrier", x => new { x.CalendrierId, x.Groupe, x.Jour, x.DemiJournee });
                    table.CheckConstraint("CK_SeanceDuCalendrier_DemiJournee", "\"DemiJournee\" IN ('Matin', 'ApresMidi')");
                    table.ForeignKey(
                        name: "FK_SeancesDeCalendrier_Calendriers_CalendrierId",
                        column: x => x.CalendrierId,
                        principalTable: "Calendriers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccueilsDePrestataires_ActionId_PrestataireId",
                table: "AccueilsDePrestataires",
                columns: new[] { "ActionId", "PrestataireId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccueilsDePrestataires_PrestataireId",
                table: "AccueilsDePrestataires",
                column: "PrestataireId");

            migrationBuilder.CreateIndex(
                name: "IX_Calendriers_ActionId_Numero",
                table: "Calendriers",
                columns: new[] { "ActionId", "Numero" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Calendriers_OrigineId",
                table: "Calendriers",
                column: "OrigineId");

            migrationBuilder.CreateIndex(
                name: "IX_Calendriers_TravailId",
                table: "Calendriers",
                column: "TravailId");

            migrationBuilder.CreateIndex(
                name: "IX_ExigencesDeModules_ActionId",
                table: "ExigencesDeModules",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_ExigencesDeModules_ModuleId",
                table: "ExigencesDeModules",
                column: "ModuleId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupesDeCalendrier_ActionId_Nom",
                table: "GroupesDeCalendrier",
                columns: new[] { "ActionId", "Nom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlagesDeCalendrier_ActionId",
                table: "PlagesDeCalendrier",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_PlagesDeCalendrier_PrestataireId",
                table: "PlagesDeCalendrier",
                column: "PrestataireId");

            migrationBuilder.CreateIndex(
                name: "IX_ReglagesDeCalendrier_ActionId",
                table: "ReglagesDeCalendrier",
                column: "ActionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Travaux_ActionId",
                table: "Travaux",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Travaux_Cle",
                table: "Travaux",
                column: "Cle",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Travaux_Etat_CreeLe",
                table: "Travaux",
                columns: new[] { "Etat", "CreeLe" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccueilsDePrestataires");

            migrationBuilder.DropTable(
                name: "ExigencesDeModules");

            migrationBuilder.DropTable(
                name: "GroupesDeCalendrier");

            migrationBuilder.DropTable(
                name: "PlagesDeCalendrier");

            migrationBuilder.DropTable(
                name: "ReglagesDeCalendrier");

            migrationBuilder.DropTable(
                name: "SeancesDeCalendrier");

            migrationBuilder.DropTable(
                name: "Calendriers");

            migrationBuilder.DropTable(
                name: "Travaux");
        }
    }
}
