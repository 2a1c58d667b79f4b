using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AffectationsBesoinsEtFormalites : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Travail_Type",
                table: "Travaux");

            migrationBuilder.AddColumn<decimal>(
                name: "HeuresParJour",
                table: "Pmsmps",
                type: "numeric(9,2)",
                precision: 9,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "HeuresParSemaine",
                table: "Pmsmps",
                type: "numeric(9,2)",
                precision: 9,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Objectifs",
                table: "Pmsmps",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TypeDePrescripteur",
                table: "Pmsmps",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AptitudeLe",
                table: "Contrats",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DpaeLe",
                table: "Contrats",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "PosteARisques",
                table: "Contrats",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RemisLe",
                table: "Contrats",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RuptureDeclareeLe",
                table: "Contrats",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "VisiteLe",
                table: "Contrats",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Au",
                table: "BasesLegales",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Du",
                table: "BasesLegales",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Affectations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Numero = table.Column<int>(type: "integer", nullable: false),
                    Etat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Methode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    MotifMethode = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Echelle = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Probleme = table.Column<string>(type: "text", maxLength: 2147483647, nullable: false),
                    Empreinte = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ProposeeLe = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ValideeLe = table.Column<DateOnly>(type: "date", nullable: true),
                    ValideePar = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Affectations", x => x.Id);
                    table.CheckConstraint("CK_Affectation_Echelle", "\"Echelle\" IN ('OuiPeutEtreNon', 'NoteSurCent')");
                    table.CheckConstraint("CK_Affectation_Etat", "\"Etat\" IN ('Proposee', 'Validee', 'Remplacee')");
                    table.CheckConstraint("CK_Affectation_Methode", "\"Methode\" IN ('Stable', 'Score', 'StableScore')");
                    table.CheckConstraint("CK_Affectation_Motif", "\"Methode\" = 'Stable' OR \"MotifMethode\" IS NOT NULL");
                    table.CheckConstraint("CK_Affectation_Validation", "\"Etat\" <> 'Validee' OR \"ValideeLe\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Affectations_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Affectations_DecisionsCopil_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "DecisionsCopil",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AvisSurCandidats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    PosteId = table.Column<Guid>(type: "uuid", nullable: false),
                    CandidatureId = table.Column<Guid>(type: "uuid", nullable: false),
                    Avis = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Note = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AvisSurCandidats", x => x.Id);
                    table.CheckConstraint("CK_AvisSurCandidat_Avis", "\"Avis\" IN ('Non', 'PeutEtre', 'Oui')");
                    table.CheckConstraint("CK_AvisSurCandidat_Note", "\"Note\" IS NULL OR \"Note\" BETWEEN 0 AND 100");
                    table.ForeignKey(
                        name: "FK_AvisSurCandidats_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AvisSurCandidats_Candidatures_CandidatureId",
                        column: x => x.CandidatureId,
                        principalTable: "Candidatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AvisSurCandidats_Postes_PosteId",
                        column: x => x.PosteId,
                        principalTable: "Postes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BesoinsSignales",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EntrepriseId = table.Column<Guid>(type: "uuid", nullable: false),
                    SignaleLe = table.Column<DateOnly>(type: "date", nullable: false),
                    Intitule = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    MetierRome = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Postes = table.Column<int>(type: "integer", nullable: false),
                    Nature = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    HeuresHebdomadaires = table.Column<decimal>(type: "numeric(9,2)", precision: 9, scale: 2, nullable: false),
                    Commune = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    Departement = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    DebutSouhaite = table.Column<DateOnly>(type: "date", nullable: true),
                    Difficulte = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Etat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: true),
                    MotifRetrait = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BesoinsSignales", x => x.Id);
                    table.CheckConstraint("CK_BesoinSignale_Etat", "\"Etat\" IN ('Ouvert', 'Regroupe', 'Retire')");
                    table.CheckConstraint("CK_BesoinSignale_Nature", "\"Nature\" IN ('Cdd', 'Cdi')");
                    table.CheckConstraint("CK_BesoinSignale_Postes", "\"Postes\" BETWEEN 1 AND 500");
                    table.CheckConstraint("CK_BesoinSignale_Regroupe", "(\"Etat\" = 'Regroupe') = (\"ActionId\" IS NOT NULL)");
                    table.CheckConstraint("CK_BesoinSignale_Retire", "\"Etat\" <> 'Retire' OR \"MotifRetrait\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_BesoinsSignales_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BesoinsSignales_Entreprises_EntrepriseId",
                        column: x => x.EntrepriseId,
                        principalTable: "Entreprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReglagesDAffectation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Echelle = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    NoteMinimale = table.Column<int>(type: "integer", nullable: false),
                    Tirage = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReglagesDAffectation", x => x.Id);
                    table.CheckConstraint("CK_ReglagesDeLAffectation_Echelle", "\"Echelle\" IN ('OuiPeutEtreNon', 'NoteSurCent')");
                    table.CheckConstraint("CK_ReglagesDeLAffectation_Note", "\"NoteMinimale\" BETWEEN 0 AND 100");
                    table.ForeignKey(
                        name: "FK_ReglagesDAffectation_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VoeuxDesCandidats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CandidatureId = table.Column<Guid>(type: "uuid", nullable: false),
                    Postes = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VoeuxDesCandidats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VoeuxDesCandidats_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VoeuxDesCandidats_Candidatures_CandidatureId",
                        column: x => x.CandidatureId,
                        principalTable: "Candidatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EcartsDAffectation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AffectationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CandidatureId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonneId = table.Column<Guid>(type: "uuid", nullable: false),
                    DePosteId = table.Column<Guid>(type: "uuid", nullable: true),
                    VersPosteId = table.Column<Guid>(type: "uuid", nullable: true),
                    Motif = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Le = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EcartsDAffectation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EcartsDAffectation_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EcartsDAffectation_Affectations_AffectationId",
                        column: x => x.AffectationId,
                        principalTable: "Affectations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EcartsDAffectation_Candidatures_CandidatureId",
                        column: x => x.CandidatureId,
                        principalTable: "Candidatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EcartsDAffectation_Personnes_PersonneId",
                        column: x => x.PersonneId,
                        principalTable: "Personnes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EcartsDAffectation_Postes_DePosteId",
                        column: x => x.DePosteId,
                        principalTable: "Postes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EcartsDAffectation_Postes_VersPosteId",
                        column: x => x.VersPosteId,
                        principalTable: "Postes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlacesDAffectation",
                columns: table => new
                {
                    AffectationId = table.Column<Guid>(type: "uuid", nullable: false),
                    CandidatureId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    PosteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Fixe = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlacesDAffectation", x => new { x.AffectationId, x.CandidatureId });
                    table.CheckConstraint("CK_PlaceDeLAffectation_Fixe", "\"Fixe\" IN ('ContratSigne', 'Retenue', 'EnImmersion')");
                    table.ForeignKey(
                        name: "FK_PlacesDAffectation_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlacesDAffectation_Affectations_AffectationId",
                        column: x => x.AffectationId,
                        principalTable: "Affectations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlacesDAffectation_Postes_PosteId",
                        column: x => x.PosteId,
                        principalTable: "Postes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Travail_Type",
                table: "Travaux",
                sql: "\"Type\" IN ('CalculCalendrier', 'ImpactDesRegles', 'ApiCalendrier', 'ApiReparation', 'ApiAffectation', 'ApiRegroupement')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Pmsmp_TypeDePrescripteur",
                table: "Pmsmps",
                sql: "\"TypeDePrescripteur\" IN ('FranceTravail', 'MissionLocale', 'CapEmploi', 'Siae', 'Departement', 'PrepaApprentissage', 'Autre')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BaseLegale_Dates",
                table: "BasesLegales",
                sql: "\"Au\" IS NULL OR \"Du\" IS NULL OR \"Au\" >= \"Du\"");

            migrationBuilder.CreateIndex(
                name: "IX_Affectations_ActionId_Numero",
                table: "Affectations",
                columns: new[] { "ActionId", "Numero" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Affectations_DecisionId",
                table: "Affectations",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_AvisSurCandidats_ActionId",
                table: "AvisSurCandidats",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_AvisSurCandidats_CandidatureId_PosteId",
                table: "AvisSurCandidats",
                columns: new[] { "CandidatureId", "PosteId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AvisSurCandidats_PosteId",
                table: "AvisSurCandidats",
                column: "PosteId");

            migrationBuilder.CreateIndex(
                name: "IX_BesoinsSignales_ActionId",
                table: "BesoinsSignales",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_BesoinsSignales_EntrepriseId",
                table: "BesoinsSignales",
                column: "EntrepriseId");

            migrationBuilder.CreateIndex(
                name: "IX_BesoinsSignales_Etat_Departement",
                table: "BesoinsSignales",
                columns: new[] { "Etat", "Departement" });

            migrationBuilder.CreateIndex(
                name: "IX_EcartsDAffectation_ActionId",
                table: "EcartsDAffectation",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_EcartsDAffectation_AffectationId",
                table: "EcartsDAffectation",
                column: "AffectationId");

            migrationBuilder.CreateIndex(
                name: "IX_EcartsDAffectation_CandidatureId",
                table: "EcartsDAffectation",
                column: "CandidatureId");

            migrationBuilder.CreateIndex(
                name: "IX_EcartsDAffectation_DePosteId",
                table: "EcartsDAffectation",
                column: "DePosteId");

            migrationBuilder.CreateIndex(
                name: "IX_EcartsDAffectation_PersonneId",
                table: "EcartsDAffectation",
                column: "PersonneId");

            migrationBuilder.CreateIndex(
                name: "IX_EcartsDAffectation_VersPosteId",
                table: "EcartsDAffectation",
                column: "VersPosteId");

            migrationBuilder.CreateIndex(
                name: "IX_PlacesDAffectation_ActionId",
                table: "PlacesDAffectation",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_PlacesDAffectation_PosteId",
                table: "PlacesDAffectation",
                column: "PosteId");

            migrationBuilder.CreateIndex(
                name: "IX_ReglagesDAffectation_ActionId",
                table: "ReglagesDAffectation",
                column: "ActionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VoeuxDesCandidats_ActionId",
                table: "VoeuxDesCandidats",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_VoeuxDesCandidats_CandidatureId",
                table: "VoeuxDesCandidats",
                column: "CandidatureId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AvisSurCandidats");

            migrationBuilder.DropTable(
                name: "BesoinsSignales");

            migrationBuilder.DropTable(
                name: "EcartsDAffectation");

            migrationBuilder.DropTable(
                name: "PlacesDAffectation");

            migrationBuilder.DropTable(
                name: "ReglagesDAffectation");

            migrationBuilder.DropTable(
                name: "VoeuxDesCandidats");

            migrationBuilder.DropTable(
                name: "Affectations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Travail_Type",
                table: "Travaux");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Pmsmp_TypeDePrescripteur",
                table: "Pmsmps");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BaseLegale_Dates",
                table: "BasesLegales");

            migrationBuilder.DropColumn(
                name: "HeuresParJour",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "HeuresParSemaine",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "Objectifs",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "TypeDePrescripteur",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "AptitudeLe",
                table: "Contrats");

            migrationBuilder.DropColumn(
                name: "DpaeLe",
                table: "Contrats");

            migrationBuilder.DropColumn(
                name: "PosteARisques",
                table: "Contrats");

            migrationBuilder.DropColumn(
                name: "RemisLe",
                table: "Contrats");

            migrationBuilder.DropColumn(
                name: "RuptureDeclareeLe",
                table: "Contrats");

            migrationBuilder.DropColumn(
                name: "VisiteLe",
                table: "Contrats");

            migrationBuilder.DropColumn(
                name: "Au",
                table: "BasesLegales");

            migrationBuilder.DropColumn(
                name: "Du",
                table: "BasesLegales");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Travail_Type",
                table: "Travaux",
                sql: "\"Type\" IN ('CalculCalendrier', 'ApiCalendrier', 'ApiReparation', 'ApiAffectation', 'ApiRegroupement')");
        }
    }
}
