using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class BesoinsSignales : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BesoinsSignales");
        }
    }
}
