using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AvisPrecisionsEtRecherche : Migration
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

            // Derived rows: the program writes them again at its next start.
            migrationBuilder.Sql("DELETE FROM \"ClesDeRecherche\"");
            migrationBuilder.Sql("DELETE FROM \"EntreesDeRecherche\"");
            migrationBuilder.DropPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BrouillonDImport_Objet",
                table: "BrouillonsDImport");

            migrationBuilder.AddColumn<string>(
                name: "PourQuand",
                table: "Postes",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Profil",
                table: "Postes",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AccompagnantDesigne",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "EmployeurASigne",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "EstAccompagnee",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "EstRenouvellement",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "EstSalariee",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "JoursDeRepos",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "JoursDuContratAide",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MotifInterdit",
                table: "Pmsmps",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MotifVerifie",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "PrescripteurDelegue",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "ReposQuotidien",
                table: "Pmsmps",
                type: "TEXT",
                precision: 9,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "RepresentantASigne",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "TravailDeNuit",
                table: "Pmsmps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TitreNecessaire",
                table: "FaitsSensibles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "InterdictionDeRecruter",
                table: "Entreprises",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Type",
                table: "Entreprises",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Genre",
                table: "ClesDeRecherche",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Diplome",
                table: "Candidatures",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NouvelleChance",
                table: "Candidatures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "SalarieDInsertion",
                table: "Candidatures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PrevenusLe",
                table: "Calendriers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DemandeLe",
                table: "AvisSurCandidats",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DonneParEntrepriseLe",
                table: "AvisSurCandidats",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche",
                columns: new[] { "Cle", "Genre", "Portee", "EntreeId" });

            migrationBuilder.CreateTable(
                name: "PrecisionsDeContrats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContratId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EssaiJours = table.Column<int>(type: "INTEGER", nullable: true),
                    CategorieDuPoste = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    MinimumConventionnelMensuel = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    TuteurEstEmployeur = table.Column<bool>(type: "INTEGER", nullable: true),
                    TuteurDeLUtilisatrice = table.Column<bool>(type: "INTEGER", nullable: true),
                    AccordSalarieLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MentionsVerifiees = table.Column<bool>(type: "INTEGER", nullable: true),
                    MentionsManquantes = table.Column<string>(type: "TEXT", nullable: false),
                    ConventionsVerifiees = table.Column<bool>(type: "INTEGER", nullable: true),
                    OrganismesSansConvention = table.Column<string>(type: "TEXT", nullable: false),
                    AUnAvenant = table.Column<bool>(type: "INTEGER", nullable: true),
                    AvenantLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AvenantTransmisLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Renouvellements = table.Column<int>(type: "INTEGER", nullable: true),
                    MotifDeRenouvellement = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    EnMobilite = table.Column<bool>(type: "INTEGER", nullable: true),
                    EtrangerDu = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EtrangerAu = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AccueilAilleurs = table.Column<bool>(type: "INTEGER", nullable: true),
                    HeuresAccueil = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: true),
                    HeuresEnEntreprise = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: true),
                    ConventionAccueil = table.Column<bool>(type: "INTEGER", nullable: true),
                    TuteurParAccueil = table.Column<bool>(type: "INTEGER", nullable: true),
                    EstSaisonnier = table.Column<bool>(type: "INTEGER", nullable: true),
                    ConventionTripartite = table.Column<bool>(type: "INTEGER", nullable: true),
                    AvecAfest = table.Column<bool>(type: "INTEGER", nullable: true),
                    ElementsDAfest = table.Column<string>(type: "TEXT", nullable: false),
                    RefusNotifieAuxDeux = table.Column<bool>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrecisionsDeContrats", x => x.Id);
                    table.CheckConstraint("CK_Precisions_Avenant", "\"AvenantTransmisLe\" IS NULL OR \"AvenantTransmisLe\" >= \"AvenantLe\"");
                    table.CheckConstraint("CK_Precisions_Essai", "\"EssaiJours\" IS NULL OR \"EssaiJours\" >= 0");
                    table.CheckConstraint("CK_Precisions_Mobilite", "\"EtrangerAu\" IS NULL OR \"EtrangerAu\" >= \"EtrangerDu\"");
                    table.CheckConstraint("CK_PrecisionsDuContrat_CategorieDuPoste", "\"CategorieDuPoste\" IN ('Ouvrier', 'Technicien', 'Cadre')");
                    table.CheckConstraint("CK_PrecisionsDuContrat_MotifDeRenouvellement", "\"MotifDeRenouvellement\" IN ('QualificationSuperieure', 'Echec', 'Empechement', 'DefaillanceDeLOrganisme', 'Autre')");
                    table.ForeignKey(
                        name: "FK_PrecisionsDeContrats_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PrecisionsDeContrats_Contrats_ContratId",
                        column: x => x.ContratId,
                        principalTable: "Contrats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PrecisionsDeContrats_Personnes_PersonneId",
                        column: x => x.PersonneId,
                        principalTable: "Personnes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Travail_Type",
                table: "Travaux",
                sql: "\"Type\" IN ('CalculCalendrier', 'CalculAffectation', 'CalculRegroupement', 'ImpactDesRegles', 'ApiCalendrier', 'ApiReparation', 'ApiAffectation', 'ApiRegroupement')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Pmsmp_MotifInterdit",
                table: "Pmsmps",
                sql: "\"MotifInterdit\" IN ('PostePermanent', 'SurcroitDActivite', 'EmploiSaisonnier', 'Remplacement')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LienPersonnel_Cible",
                table: "LiensPersonnels",
                sql: "(\"Usage\" = 'DossierCandidat' AND \"ActionId\" IS NOT NULL AND \"PersonneId\" IS NOT NULL) OR (\"Usage\" IN ('BesoinEmployeur', 'AvisEmployeur') AND \"ActionId\" IS NOT NULL AND \"EntrepriseId\" IS NOT NULL) OR (\"Usage\" IN ('Invitation', 'MotDePasse') AND \"CompteId\" IS NOT NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LienPersonnel_Usage",
                table: "LiensPersonnels",
                sql: "\"Usage\" IN ('DossierCandidat', 'BesoinEmployeur', 'AvisEmployeur', 'Invitation', 'MotDePasse')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Entreprise_Type",
                table: "Entreprises",
                sql: "\"Type\" IN ('Prive', 'Geiq', 'Groupement', 'TravailTemporaire', 'Public')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Courriel_Usage",
                table: "Courriels",
                sql: "\"Usage\" IN ('Invitation', 'MotDePasse', 'LienCandidat', 'QuestionsEntreprise', 'AvisEntreprise')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_CleDeRecherche_Genre",
                table: "ClesDeRecherche",
                sql: "\"Genre\" IN ('Action', 'Candidat', 'Contrat', 'Entreprise', 'Partenaire', 'Prestataire')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Candidature_Diplome",
                table: "Candidatures",
                sql: "\"Diplome\" IN ('Aucun', 'Brevet', 'CapBep', 'TitreProfessionnel3', 'BacGeneral', 'BacTechnologique', 'BacProfessionnel', 'TitreProfessionnel4', 'BacPlus2', 'BacPlus34', 'BacPlus5', 'EtrangerNonReconnu')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BrouillonDImport_Objet",
                table: "BrouillonsDImport",
                sql: "\"Objet\" IN ('Entreprises', 'Personnes', 'BesoinsSignales', 'Reprise')");

            migrationBuilder.CreateIndex(
                name: "IX_PrecisionsDeContrats_ActionId",
                table: "PrecisionsDeContrats",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_PrecisionsDeContrats_ContratId",
                table: "PrecisionsDeContrats",
                column: "ContratId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PrecisionsDeContrats_PersonneId",
                table: "PrecisionsDeContrats",
                column: "PersonneId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PrecisionsDeContrats");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Travail_Type",
                table: "Travaux");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Pmsmp_MotifInterdit",
                table: "Pmsmps");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LienPersonnel_Cible",
                table: "LiensPersonnels");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LienPersonnel_Usage",
                table: "LiensPersonnels");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Entreprise_Type",
                table: "Entreprises");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Courriel_Usage",
                table: "Courriels");

            // Derived rows: the program writes them again at its next start.
            migrationBuilder.Sql("DELETE FROM \"ClesDeRecherche\"");
            migrationBuilder.Sql("DELETE FROM \"EntreesDeRecherche\"");
            migrationBuilder.DropPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche");

            migrationBuilder.DropCheckConstraint(
                name: "CK_CleDeRecherche_Genre",
                table: "ClesDeRecherche");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Candidature_Diplome",
                table: "Candidatures");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BrouillonDImport_Objet",
                table: "BrouillonsDImport");

            migrationBuilder.DropColumn(
                name: "PourQuand",
                table: "Postes");

            migrationBuilder.DropColumn(
                name: "Profil",
                table: "Postes");

            migrationBuilder.DropColumn(
                name: "AccompagnantDesigne",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "EmployeurASigne",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "EstAccompagnee",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "EstRenouvellement",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "EstSalariee",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "JoursDeRepos",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "JoursDuContratAide",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "MotifInterdit",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "MotifVerifie",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "PrescripteurDelegue",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "ReposQuotidien",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "RepresentantASigne",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "TravailDeNuit",
                table: "Pmsmps");

            migrationBuilder.DropColumn(
                name: "TitreNecessaire",
                table: "FaitsSensibles");

            migrationBuilder.DropColumn(
                name: "InterdictionDeRecruter",
                table: "Entreprises");

            migrationBuilder.DropColumn(
                name: "Type",
                table: "Entreprises");

            migrationBuilder.DropColumn(
                name: "Genre",
                table: "ClesDeRecherche");

            migrationBuilder.DropColumn(
                name: "Diplome",
                table: "Candidatures");

            migrationBuilder.DropColumn(
                name: "NouvelleChance",
                table: "Candidatures");

            migrationBuilder.DropColumn(
                name: "SalarieDInsertion",
                table: "Candidatures");

            migrationBuilder.DropColumn(
                name: "PrevenusLe",
                table: "Calendriers");

            migrationBuilder.DropColumn(
                name: "DemandeLe",
                table: "AvisSurCandidats");

            migrationBuilder.DropColumn(
                name: "DonneParEntrepriseLe",
                table: "AvisSurCandidats");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ClesDeRecherche",
                table: "ClesDeRecherche",
                columns: new[] { "Cle", "Portee", "EntreeId" });

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
