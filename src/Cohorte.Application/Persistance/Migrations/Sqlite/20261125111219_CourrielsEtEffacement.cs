using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CourrielsEtEffacement : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_LienPersonnel_Usage",
                table: "LiensPersonnels");

            migrationBuilder.AddColumn<DateOnly>(
                name: "EffaceeLe",
                table: "Personnes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "PersonneId",
                table: "LiensPersonnels",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<Guid>(
                name: "ActionId",
                table: "LiensPersonnels",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "CompteId",
                table: "LiensPersonnels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CreePar",
                table: "LiensPersonnels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EntrepriseId",
                table: "LiensPersonnels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "EssaisManques",
                table: "LiensPersonnels",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "OuvertLe",
                table: "LiensPersonnels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UtiliseLe",
                table: "LiensPersonnels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PersonnesCherchees",
                table: "Besoins",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PourQuand",
                table: "Besoins",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProfilCherche",
                table: "Besoins",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReponduLe",
                table: "Besoins",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Courriels",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Usage = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Destinataire = table.Column<string>(type: "TEXT", nullable: true),
                    Objet = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Texte = table.Column<string>(type: "TEXT", nullable: true),
                    Html = table.Column<string>(type: "TEXT", nullable: true),
                    CreeLe = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ProchainEssaiLe = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PrisJusquau = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Essais = table.Column<int>(type: "INTEGER", nullable: false),
                    DerniereErreur = table.Column<string>(type: "TEXT", nullable: true),
                    EnvoyeLe = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Motif = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    LienId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonneId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Courriels", x => x.Id);
                    table.CheckConstraint("CK_Courriel_Abandonne", "\"Etat\" <> 'Abandonne' OR \"Motif\" IS NOT NULL");
                    table.CheckConstraint("CK_Courriel_Envoye", "\"Etat\" <> 'Envoye' OR \"EnvoyeLe\" IS NOT NULL");
                    table.CheckConstraint("CK_Courriel_Etat", "\"Etat\" IN ('AEnvoyer', 'Envoye', 'Abandonne')");
                    table.CheckConstraint("CK_Courriel_Motif", "\"Motif\" IN ('SansObjet', 'Refuse', 'EssaisEpuises')");
                    table.CheckConstraint("CK_Courriel_Usage", "\"Usage\" IN ('Invitation', 'MotDePasse', 'LienCandidat', 'QuestionsEntreprise')");
                    table.ForeignKey(
                        name: "FK_Courriels_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Courriels_LiensPersonnels_LienId",
                        column: x => x.LienId,
                        principalTable: "LiensPersonnels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Courriels_Personnes_PersonneId",
                        column: x => x.PersonneId,
                        principalTable: "Personnes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LiensPersonnels_CompteId",
                table: "LiensPersonnels",
                column: "CompteId");

            migrationBuilder.CreateIndex(
                name: "IX_LiensPersonnels_EntrepriseId",
                table: "LiensPersonnels",
                column: "EntrepriseId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LienPersonnel_Cible",
                table: "LiensPersonnels",
                sql: "(\"Usage\" = 'DossierCandidat' AND \"ActionId\" IS NOT NULL AND \"PersonneId\" IS NOT NULL) OR (\"Usage\" = 'BesoinEmployeur' AND \"ActionId\" IS NOT NULL AND \"EntrepriseId\" IS NOT NULL) OR (\"Usage\" IN ('Invitation', 'MotDePasse') AND \"CompteId\" IS NOT NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LienPersonnel_Usage",
                table: "LiensPersonnels",
                sql: "\"Usage\" IN ('DossierCandidat', 'BesoinEmployeur', 'Invitation', 'MotDePasse')");

            migrationBuilder.CreateIndex(
                name: "IX_Courriels_ActionId",
                table: "Courriels",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Courriels_Etat_ProchainEssaiLe",
                table: "Courriels",
                columns: new[] { "Etat", "ProchainEssaiLe" });

            migrationBuilder.CreateIndex(
                name: "IX_Courriels_LienId",
                table: "Courriels",
                column: "LienId");

            migrationBuilder.CreateIndex(
                name: "IX_Courriels_PersonneId",
                table: "Courriels",
                column: "PersonneId");

            migrationBuilder.AddForeignKey(
                name: "FK_LiensPersonnels_Comptes_CompteId",
                table: "LiensPersonnels",
                column: "CompteId",
                principalTable: "Comptes",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_LiensPersonnels_Entreprises_EntrepriseId",
                table: "LiensPersonnels",
                column: "EntrepriseId",
                principalTable: "Entreprises",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_LiensPersonnels_Comptes_CompteId",
                table: "LiensPersonnels");

            migrationBuilder.DropForeignKey(
                name: "FK_LiensPersonnels_Entreprises_EntrepriseId",
                table: "LiensPersonnels");

            migrationBuilder.DropTable(
                name: "Courriels");

            migrationBuilder.DropIndex(
                name: "IX_LiensPersonnels_CompteId",
                table: "LiensPersonnels");

            migrationBuilder.DropIndex(
                name: "IX_LiensPersonnels_EntrepriseId",
                table: "LiensPersonnels");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LienPersonnel_Cible",
                table: "LiensPersonnels");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LienPersonnel_Usage",
                table: "LiensPersonnels");

            migrationBuilder.DropColumn(
                name: "EffaceeLe",
                table: "Personnes");

            migrationBuilder.DropColumn(
                name: "CompteId",
                table: "LiensPersonnels");

            migrationBuilder.DropColumn(
                name: "CreePar",
                table: "LiensPersonnels");

            migrationBuilder.DropColumn(
                name: "EntrepriseId",
                table: "LiensPersonnels");

            migrationBuilder.DropColumn(
                name: "EssaisManques",
                table: "LiensPersonnels");

            migrationBuilder.DropColumn(
                name: "OuvertLe",
                table: "LiensPersonnels");

            migrationBuilder.DropColumn(
                name: "UtiliseLe",
                table: "LiensPersonnels");

            migrationBuilder.DropColumn(
                name: "PersonnesCherchees",
                table: "Besoins");

            migrationBuilder.DropColumn(
                name: "PourQuand",
                table: "Besoins");

            migrationBuilder.DropColumn(
                name: "ProfilCherche",
                table: "Besoins");

            migrationBuilder.DropColumn(
                name: "ReponduLe",
                table: "Besoins");

            migrationBuilder.AlterColumn<Guid>(
                name: "PersonneId",
                table: "LiensPersonnels",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "ActionId",
                table: "LiensPersonnels",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_LienPersonnel_Usage",
                table: "LiensPersonnels",
                sql: "\"Usage\" IN ('DossierCandidat')");
        }
    }
}
