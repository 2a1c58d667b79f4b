using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Echanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Echanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nature = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Le = table.Column<DateOnly>(type: "date", nullable: false),
                    NoteLe = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Texte = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Objet = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RelanceLe = table.Column<DateOnly>(type: "date", nullable: true),
                    RelanceFaiteLe = table.Column<DateOnly>(type: "date", nullable: true),
                    AuteurId = table.Column<Guid>(type: "uuid", nullable: true),
                    Auteur = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: true),
                    EntrepriseId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartenaireId = table.Column<Guid>(type: "uuid", nullable: true),
                    PrestataireId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonneId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Echanges", x => x.Id);
                    table.CheckConstraint("CK_Echange_Avec", "\"ActionId\" IS NOT NULL OR \"EntrepriseId\" IS NOT NULL OR \"PartenaireId\" IS NOT NULL OR \"PrestataireId\" IS NOT NULL");
                    table.CheckConstraint("CK_Echange_Nature", "\"Nature\" IN ('Appel', 'Courriel', 'Visite', 'Note')");
                    table.CheckConstraint("CK_Echange_Relance", "\"RelanceFaiteLe\" IS NULL OR \"RelanceLe\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Echanges_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Echanges_Comptes_AuteurId",
                        column: x => x.AuteurId,
                        principalTable: "Comptes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Echanges_Entreprises_EntrepriseId",
                        column: x => x.EntrepriseId,
                        principalTable: "Entreprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Echanges_Partenaires_PartenaireId",
                        column: x => x.PartenaireId,
                        principalTable: "Partenaires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Echanges_Personnes_PersonneId",
                        column: x => x.PersonneId,
                        principalTable: "Personnes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Echanges_Prestataires_PrestataireId",
                        column: x => x.PrestataireId,
                        principalTable: "Prestataires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Echanges_ActionId_Le",
                table: "Echanges",
                columns: new[] { "ActionId", "Le" });

            migrationBuilder.CreateIndex(
                name: "IX_Echanges_AuteurId_RelanceFaiteLe_RelanceLe",
                table: "Echanges",
                columns: new[] { "AuteurId", "RelanceFaiteLe", "RelanceLe" });

            migrationBuilder.CreateIndex(
                name: "IX_Echanges_EntrepriseId_Le",
                table: "Echanges",
                columns: new[] { "EntrepriseId", "Le" });

            migrationBuilder.CreateIndex(
                name: "IX_Echanges_PartenaireId_Le",
                table: "Echanges",
                columns: new[] { "PartenaireId", "Le" });

            migrationBuilder.CreateIndex(
                name: "IX_Echanges_PersonneId_Le",
                table: "Echanges",
                columns: new[] { "PersonneId", "Le" });

            migrationBuilder.CreateIndex(
                name: "IX_Echanges_PrestataireId_Le",
                table: "Echanges",
                columns: new[] { "PrestataireId", "Le" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Echanges");
        }
    }
}
