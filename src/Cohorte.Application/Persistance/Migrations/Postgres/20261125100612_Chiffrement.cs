using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Chiffrement : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Candidature_Categorie",
                table: "Candidatures");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Candidature_Preuve",
                table: "Candidatures");

            migrationBuilder.AlterColumn<string>(
                name: "Preuve",
                table: "Candidatures",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(60)",
                oldMaxLength: 60,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Categorie",
                table: "Candidatures",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(60)",
                oldMaxLength: 60,
                oldNullable: true);

            migrationBuilder.CreateTable(
                name: "ClesDeChiffrement",
                columns: table => new
                {
                    Nom = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClesDeChiffrement", x => x.Nom);
                });

            migrationBuilder.CreateTable(
                name: "FaitsSensibles",
                columns: table => new
                {
                    PersonneId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rqth = table.Column<string>(type: "text", nullable: true),
                    ProtectionInternationale = table.Column<string>(type: "text", nullable: true),
                    MinimumSocial = table.Column<string>(type: "text", nullable: true),
                    Nir = table.Column<string>(type: "text", nullable: true),
                    TitreSejourExpireLe = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FaitsSensibles", x => x.PersonneId);
                    table.ForeignKey(
                        name: "FK_FaitsSensibles_Personnes_PersonneId",
                        column: x => x.PersonneId,
                        principalTable: "Personnes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClesDeChiffrement");

            migrationBuilder.DropTable(
                name: "FaitsSensibles");

            migrationBuilder.AlterColumn<string>(
                name: "Preuve",
                table: "Candidatures",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Categorie",
                table: "Candidatures",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_Candidature_Categorie",
                table: "Candidatures",
                sql: "\"Categorie\" IN ('Jeune16A25', 'DemandeurEmploi', 'MinimumSocialOuContratAide')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Candidature_Preuve",
                table: "Candidatures",
                sql: "\"Preuve\" IN ('PieceIdentite', 'AvisSituation', 'AttestationMinimumSocial', 'ContratAide')");
        }
    }
}
