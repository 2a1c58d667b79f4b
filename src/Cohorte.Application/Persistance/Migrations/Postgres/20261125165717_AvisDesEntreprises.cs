using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AvisDesEntreprises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Travail_Type",
                table: "Travaux");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LienPersonnel_Cible",
                table: "LiensPersonnels");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LienPersonnel_Usage",
                table: "LiensPersonnels");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Courriel_Usage",
                table: "Courriels");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BrouillonDImport_Objet",
                table: "BrouillonsDImport");

            migrationBuilder.AddColumn<DateOnly>(
                name: "PrevenusLe",
                table: "Calendriers",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DemandeLe",
                table: "AvisSurCandidats",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DonneParEntrepriseLe",
                table: "AvisSurCandidats",
                type: "date",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_Travail_Type",
                table: "Travaux",
                sql: "\"Type\" IN ('CalculCalendrier', 'CalculAffectation', 'CalculRegroupement', 'ImpactDesRegles', 'ApiCalendrier', 'ApiReparation', 'ApiAffectation', 'ApiRegroupement')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LienPersonnel_Cible",
                table: "LiensPersonnels",
                sql: "(\"Usage\" = 'DossierCandidat' AND \"ActionId\" IS NOT NULL AND \"PersonneId\" IS NOT NULL) OR (\"Usage\" IN ('BesoinEmployeur', 'AvisEmployeur') AND \"ActionId\" IS NOT NULL AND \"EntrepriseId\" IS NOT NULL) OR (\"Usage\" IN ('Invitation', 'MotDePasse') AND \"CompteId\" IS NOT NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LienPersonnel_Usage",
                table: "LiensPersonnels",
                sql: "\"Usage\" IN ('DossierCandidat', 'BesoinEmployeur', 'AvisEmployeur', 'Invitation', 'MotDePasse')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Courriel_Usage",
                table: "Courriels",
                sql: "\"Usage\" IN ('Invitation', 'MotDePasse', 'LienCandidat', 'QuestionsEntreprise', 'AvisEntreprise')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BrouillonDImport_Objet",
                table: "BrouillonsDImport",
                sql: "\"Objet\" IN ('Entreprises', 'Personnes', 'BesoinsSignales', 'Reprise')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Travail_Type",
                table: "Travaux");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LienPersonnel_Cible",
                table: "LiensPersonnels");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LienPersonnel_Usage",
                table: "LiensPersonnels");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Courriel_Usage",
                table: "Courriels");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BrouillonDImport_Objet",
                table: "BrouillonsDImport");

            migrationBuilder.DropColumn(
                name: "PrevenusLe",
                table: "Calendriers");

            migrationBuilder.DropColumn(
                name: "DemandeLe",
                table: "AvisSurCandidats");

            migrationBuilder.DropColumn(
                name: "DonneParEntrepriseLe",
                table: "AvisSurCandidats");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Travail_Type",
                table: "Travaux",
                sql: "\"Type\" IN ('CalculCalendrier', 'ImpactDesRegles', 'ApiCalendrier', 'ApiReparation', 'ApiAffectation', 'ApiRegroupement')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LienPersonnel_Cible",
                table: "LiensPersonnels",
                sql: "(\"Usage\" = 'DossierCandidat' AND \"ActionId\" IS NOT NULL AND \"PersonneId\" IS NOT NULL) OR (\"Usage\" = 'BesoinEmployeur' AND \"ActionId\" IS NOT NULL AND \"EntrepriseId\" IS NOT NULL) OR (\"Usage\" IN ('Invitation', 'MotDePasse') AND \"CompteId\" IS NOT NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LienPersonnel_Usage",
                table: "LiensPersonnels",
                sql: "\"Usage\" IN ('DossierCandidat', 'BesoinEmployeur', 'Invitation', 'MotDePasse')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Courriel_Usage",
                table: "Courriels",
                sql: "\"Usage\" IN ('Invitation', 'MotDePasse', 'LienCandidat', 'QuestionsEntreprise')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BrouillonDImport_Objet",
                table: "BrouillonsDImport",
                sql: "\"Objet\" IN ('Entreprises', 'Personnes', 'Reprise')");
        }
    }
}
