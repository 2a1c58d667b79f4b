using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Regles : Migration
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
                type: "TEXT",
                precision: 9,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "HeuresParSemaine",
                table: "Pmsmps",
                type: "TEXT",
                precision: 9,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Objectifs",
                table: "Pmsmps",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TypeDePrescripteur",
                table: "Pmsmps",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AptitudeLe",
                table: "Contrats",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DpaeLe",
                table: "Contrats",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "PosteARisques",
                table: "Contrats",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RemisLe",
                table: "Contrats",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RuptureDeclareeLe",
                table: "Contrats",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "VisiteLe",
                table: "Contrats",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Au",
                table: "BasesLegales",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Du",
                table: "BasesLegales",
                type: "TEXT",
                nullable: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
