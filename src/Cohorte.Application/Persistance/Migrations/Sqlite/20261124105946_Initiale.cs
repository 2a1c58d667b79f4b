using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohorte.Application.Persistance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initiale : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Actions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Intitule = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Dispositif = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Modele = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ModeleVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    MetierRome = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    MetierAppellation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Secteur = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Territoire = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Communes = table.Column<string>(type: "TEXT", nullable: false),
                    RayonKm = table.Column<int>(type: "INTEGER", nullable: true),
                    DebutSouhaite = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FinSouhaitee = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProfilCommun = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    OrientationsParPoste = table.Column<decimal>(type: "TEXT", precision: 6, scale: 2, nullable: false),
                    CadenceCopilAvant = table.Column<int>(type: "INTEGER", nullable: false),
                    CadenceCopilPendant = table.Column<int>(type: "INTEGER", nullable: false),
                    CopilConstitueLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Recherche = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreeLe = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actions", x => x.Id);
                    table.CheckConstraint("CK_ActionCollective_Dispositif", "\"Dispositif\" IN ('CpOrdinaire', 'CpExperimental')");
                    table.CheckConstraint("CK_ActionCollective_Fin", "\"FinSouhaitee\" IS NULL OR \"DebutSouhaite\" IS NULL OR \"FinSouhaitee\" >= \"DebutSouhaite\"");
                });

            migrationBuilder.CreateTable(
                name: "ClesPersonnes",
                columns: table => new
                {
                    PersonneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cle = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClesPersonnes", x => x.PersonneId);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Entreprises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaisonSociale = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Siren = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    Siret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true),
                    Idcc = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    Naf = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    CodePostal = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Effectif = table.Column<int>(type: "INTEGER", nullable: true),
                    EffectifAu = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContactNom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactCourriel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactTelephone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Recherche = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Entreprises", x => x.Id);
                    table.CheckConstraint("CK_Entreprise_Effectif", "\"Effectif\" IS NULL OR \"Effectif\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Le = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActeurId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Acteur = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CasUsage = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Motif = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TypeObjet = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ObjetId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PersonneId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Nature = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    VersionAvant = table.Column<Guid>(type: "TEXT", nullable: true),
                    VersionApres = table.Column<Guid>(type: "TEXT", nullable: true),
                    Changements = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Partenaires",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactNom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactCourriel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactTelephone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Recherche = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partenaires", x => x.Id);
                    table.CheckConstraint("CK_Partenaire_Type", "\"Type\" IN ('FranceTravail', 'MissionLocale', 'CapEmploi', 'Siae', 'Geiq', 'Association', 'Autre')");
                });

            migrationBuilder.CreateTable(
                name: "Personnes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Prenom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DateNaissance = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Courriel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Telephone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Langue = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    Recherche = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Personnes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Prestataires",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Siret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true),
                    Nda = table.Column<string>(type: "TEXT", maxLength: 11, nullable: true),
                    ServiceInterne = table.Column<bool>(type: "INTEGER", nullable: false),
                    QualiopiDu = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    QualiopiAu = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContactNom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactCourriel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactTelephone = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Recherche = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Prestataires", x => x.Id);
                    table.CheckConstraint("CK_Prestataire_Qualiopi", "\"QualiopiAu\" IS NULL OR \"QualiopiDu\" IS NULL OR \"QualiopiAu\" >= \"QualiopiDu\"");
                });

            migrationBuilder.CreateTable(
                name: "BasesLegales",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Regle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Plafond = table.Column<decimal>(type: "TEXT", precision: 9, scale: 6, nullable: true),
                    Auteur = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EnregistreeLe = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BasesLegales", x => x.Id);
                    table.CheckConstraint("CK_BaseLegale_Type", "\"Type\" IN ('AccordL632514', 'AccordL632512', 'DecisionEcriteOpco')");
                    table.ForeignKey(
                        name: "FK_BasesLegales_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CompetencesAttendues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Intitule = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Niveau = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Exigence = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DemandeePar = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompetencesAttendues", x => x.Id);
                    table.CheckConstraint("CK_CompetenceAttendue_Exigence", "\"Exigence\" IN ('Requise', 'Souhaitee')");
                    table.CheckConstraint("CK_CompetenceAttendue_Niveau", "\"Niveau\" IN ('Notions', 'AvecAide', 'Autonome', 'Confirme')");
                    table.ForeignKey(
                        name: "FK_CompetencesAttendues_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Derogations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Critere = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Motif = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Auteur = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PoseeLe = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ExpireLe = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LeveeLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Derogations", x => x.Id);
                    table.CheckConstraint("CK_Derogation_Duree", "\"ExpireLe\" >= \"PoseeLe\"");
                    table.ForeignKey(
                        name: "FK_Derogations_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Etapes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Criteres = table.Column<string>(type: "TEXT", nullable: false),
                    Ordre = table.Column<int>(type: "INTEGER", nullable: false),
                    Intitule = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Dependances = table.Column<string>(type: "TEXT", nullable: false),
                    FermetureApres = table.Column<string>(type: "TEXT", nullable: false),
                    DureeSemaines = table.Column<int>(type: "INTEGER", nullable: true),
                    Responsable = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PrevuDu = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PrevuAu = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReelDu = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReelAu = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Motif = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Etapes", x => x.Id);
                    table.CheckConstraint("CK_Etape_Ecartee", "\"Etat\" <> 'Ecartee' OR \"Motif\" IS NOT NULL");
                    table.CheckConstraint("CK_Etape_Etat", "\"Etat\" IN ('AVenir', 'EnCours', 'Terminee', 'Ecartee')");
                    table.CheckConstraint("CK_Etape_Terminee", "\"Etat\" <> 'Terminee' OR \"ReelAu\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Etapes_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MembresCopil",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Qualite = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Courriel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    QuitteLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MembresCopil", x => x.Id);
                    table.CheckConstraint("CK_MembreCopil_Qualite", "\"Qualite\" IN ('Opco', 'Employeur', 'OrganismeFormation', 'Federation', 'Partenaire', 'Autre')");
                    table.ForeignKey(
                        name: "FK_MembresCopil_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Parcours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Debut = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Fin = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HeuresHebdomadaires = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: false),
                    Contraintes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parcours", x => x.Id);
                    table.CheckConstraint("CK_ParcoursFormation_Etat", "\"Etat\" IN ('Brouillon', 'Retenu', 'Remplace')");
                    table.CheckConstraint("CK_ParcoursFormation_Fin", "\"Fin\" IS NULL OR \"Debut\" IS NULL OR \"Fin\" >= \"Debut\"");
                    table.ForeignKey(
                        name: "FK_Parcours_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReunionsCopil",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Heure = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Lieu = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    OrdreDuJour = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Presents = table.Column<int>(type: "INTEGER", nullable: true),
                    QuorumAtteint = table.Column<bool>(type: "INTEGER", nullable: true),
                    CompteRendu = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: true),
                    Empreinte = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReunionsCopil", x => x.Id);
                    table.CheckConstraint("CK_ReunionCopil_Approuvee", "\"Etat\" <> 'Approuvee' OR (\"CompteRendu\" IS NOT NULL AND \"Empreinte\" IS NOT NULL)");
                    table.CheckConstraint("CK_ReunionCopil_Etat", "\"Etat\" IN ('Preparee', 'Convoquee', 'Tenue', 'Approuvee')");
                    table.CheckConstraint("CK_ReunionCopil_Tenue", "\"Etat\" NOT IN ('Tenue', 'Approuvee') OR \"QuorumAtteint\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_ReunionsCopil_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SemainesEnCentre",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Du = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Au = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SemainesEnCentre", x => x.Id);
                    table.CheckConstraint("CK_SemaineEnCentre_Dates", "\"Au\" >= \"Du\"");
                    table.ForeignKey(
                        name: "FK_SemainesEnCentre_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Besoins",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntrepriseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DifficulteDeclareeLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Difficulte = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Preuve = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    MotifRetrait = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Besoins", x => x.Id);
                    table.CheckConstraint("CK_BesoinEntreprise_Etat", "\"Etat\" IN ('Contactee', 'Interessee', 'Engagee', 'Retiree')");
                    table.CheckConstraint("CK_BesoinEntreprise_Retiree", "\"Etat\" <> 'Retiree' OR \"MotifRetrait\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Besoins_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Besoins_Entreprises_EntrepriseId",
                        column: x => x.EntrepriseId,
                        principalTable: "Entreprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PicsActivite",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntrepriseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Du = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Au = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Bloquant = table.Column<bool>(type: "INTEGER", nullable: false),
                    Motif = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PicsActivite", x => x.Id);
                    table.CheckConstraint("CK_PicActivite_Dates", "\"Au\" >= \"Du\"");
                    table.ForeignKey(
                        name: "FK_PicsActivite_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PicsActivite_Entreprises_EntrepriseId",
                        column: x => x.EntrepriseId,
                        principalTable: "Entreprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Postes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntrepriseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Intitule = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Nombre = table.Column<int>(type: "INTEGER", nullable: false),
                    Nature = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    HeuresHebdomadaires = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: false),
                    SalaireMensuel = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    Lieu = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PermisRequis = table.Column<bool>(type: "INTEGER", nullable: false),
                    Mobilite = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    MotifFermeture = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Postes", x => x.Id);
                    table.CheckConstraint("CK_Poste_Etat", "\"Etat\" IN ('Ouvert', 'Pourvu', 'Ferme')");
                    table.CheckConstraint("CK_Poste_Ferme", "\"Etat\" <> 'Ferme' OR \"MotifFermeture\" IS NOT NULL");
                    table.CheckConstraint("CK_Poste_Nature", "\"Nature\" IN ('Cdd', 'Cdi')");
                    table.CheckConstraint("CK_Poste_Nombre", "\"Nombre\" BETWEEN 1 AND 500");
                    table.ForeignKey(
                        name: "FK_Postes_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Postes_Entreprises_EntrepriseId",
                        column: x => x.EntrepriseId,
                        principalTable: "Entreprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EngagementsPartenaires",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartenaireId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Cible = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EngagementsPartenaires", x => x.Id);
                    table.CheckConstraint("CK_EngagementPartenaire_Cible", "\"Cible\" IS NULL OR \"Cible\" > 0");
                    table.CheckConstraint("CK_EngagementPartenaire_Etat", "\"Etat\" IN ('Propose', 'Accepte', 'Termine')");
                    table.ForeignKey(
                        name: "FK_EngagementsPartenaires_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EngagementsPartenaires_Partenaires_PartenaireId",
                        column: x => x.PartenaireId,
                        principalTable: "Partenaires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LiensPersonnels",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Usage = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Empreinte = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreeLe = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpireLe = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevoqueLe = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LiensPersonnels", x => x.Id);
                    table.CheckConstraint("CK_LienPersonnel_Usage", "\"Usage\" IN ('DossierCandidat')");
                    table.ForeignKey(
                        name: "FK_LiensPersonnels_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LiensPersonnels_Personnes_PersonneId",
                        column: x => x.PersonneId,
                        principalTable: "Personnes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EntrepriseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartenaireId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PrestataireId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organisations_Entreprises_EntrepriseId",
                        column: x => x.EntrepriseId,
                        principalTable: "Entreprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Organisations_Partenaires_PartenaireId",
                        column: x => x.PartenaireId,
                        principalTable: "Partenaires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Organisations_Prestataires_PrestataireId",
                        column: x => x.PrestataireId,
                        principalTable: "Prestataires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionsASuivre",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReunionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Intitule = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Responsable = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Echeance = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FaiteLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionsASuivre", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionsASuivre_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ActionsASuivre_ReunionsCopil_ReunionId",
                        column: x => x.ReunionId,
                        principalTable: "ReunionsCopil",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DecisionsCopil",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReunionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Objet = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Texte = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Pour = table.Column<int>(type: "INTEGER", nullable: true),
                    Contre = table.Column<int>(type: "INTEGER", nullable: true),
                    EstAvis = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionsCopil", x => x.Id);
                    table.CheckConstraint("CK_DecisionCopil_Objet", "\"Objet\" IN ('Orientation', 'ChoixPrestataires', 'Calendrier', 'Candidats', 'Bilan', 'Autre')");
                    table.ForeignKey(
                        name: "FK_DecisionsCopil_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecisionsCopil_ReunionsCopil_ReunionId",
                        column: x => x.ReunionId,
                        principalTable: "ReunionsCopil",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Candidatures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartenaireId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrienteeLe = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PosteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AccepteeParEntrepriseLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Categorie = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Preuve = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PreuveVueLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PreuveVuePar = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PreuveValableJusquau = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MotifNonRetenue = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Suite = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Motif = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    MotifDispenseImmersion = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Candidatures", x => x.Id);
                    table.CheckConstraint("CK_Candidature_Categorie", "\"Categorie\" IN ('Jeune16A25', 'DemandeurEmploi', 'MinimumSocialOuContratAide')");
                    table.CheckConstraint("CK_Candidature_Etat", "\"Etat\" IN ('Orientee', 'Informee', 'EnSelection', 'Proposee', 'EnImmersion', 'Retenue', 'EnContrat', 'EnReserve', 'NonRetenue', 'Desistee')");
                    table.CheckConstraint("CK_Candidature_MotifNonRetenue", "\"MotifNonRetenue\" IN ('CompetencesEloignees', 'Disponibilite', 'Mobilite', 'NonEligible', 'AbsentSelection', 'PlusDePoste', 'ImmersionNonConcluante')");
                    table.CheckConstraint("CK_Candidature_NonRetenue", "\"Etat\" <> 'NonRetenue' OR (\"MotifNonRetenue\" IS NOT NULL AND \"Suite\" IS NOT NULL)");
                    table.CheckConstraint("CK_Candidature_Preuve", "\"Preuve\" IN ('PieceIdentite', 'AvisSituation', 'AttestationMinimumSocial', 'ContratAide')");
                    table.CheckConstraint("CK_Candidature_Proposee", "\"Etat\" NOT IN ('Proposee', 'EnImmersion', 'Retenue', 'EnContrat') OR \"PosteId\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Candidatures_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Candidatures_Partenaires_PartenaireId",
                        column: x => x.PartenaireId,
                        principalTable: "Partenaires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Candidatures_Personnes_PersonneId",
                        column: x => x.PersonneId,
                        principalTable: "Personnes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Candidatures_Postes_PosteId",
                        column: x => x.PosteId,
                        principalTable: "Postes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Comptes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Comptes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Comptes_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Bilans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ApprouveLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Chiffres = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: true),
                    Enseignements = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bilans", x => x.Id);
                    table.CheckConstraint("CK_Bilan_Approuve", "\"Etat\" <> 'Approuve' OR (\"DecisionId\" IS NOT NULL AND \"ApprouveLe\" IS NOT NULL AND \"Chiffres\" IS NOT NULL)");
                    table.CheckConstraint("CK_Bilan_Etat", "\"Etat\" IN ('Brouillon', 'Approuve')");
                    table.ForeignKey(
                        name: "FK_Bilans_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Bilans_DecisionsCopil_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "DecisionsCopil",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Modules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParcoursId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordre = table.Column<int>(type: "INTEGER", nullable: false),
                    Intitule = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Heures = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Objectifs = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Lot = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Competences = table.Column<string>(type: "TEXT", nullable: false),
                    PrestataireId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Modules", x => x.Id);
                    table.CheckConstraint("CK_ModuleFormation_Decision", "\"PrestataireId\" IS NOT NULL OR \"DecisionId\" IS NULL");
                    table.CheckConstraint("CK_ModuleFormation_Heures", "\"Heures\" > 0");
                    table.CheckConstraint("CK_ModuleFormation_Mode", "\"Mode\" IN ('Centre', 'Entreprise', 'Distance', 'Afest')");
                    table.ForeignKey(
                        name: "FK_Modules_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Modules_DecisionsCopil_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "DecisionsCopil",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Modules_Parcours_ParcoursId",
                        column: x => x.ParcoursId,
                        principalTable: "Parcours",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Modules_Prestataires_PrestataireId",
                        column: x => x.PrestataireId,
                        principalTable: "Prestataires",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contrats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntrepriseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PosteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Nature = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Finalite = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DateConclusion = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DateDebut = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DateFin = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HeuresHebdomadaires = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: false),
                    HeuresFormation = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: false),
                    SalaireMensuel = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    TuteurNom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TuteurExperienceDepuis = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SigneEmployeurLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SigneSalarieLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RompuLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CauseRupture = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    MotifAbandon = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    RevueAdequationLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevueAdequationConclusion = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contrats", x => x.Id);
                    table.CheckConstraint("CK_Contrat_Abandonne", "\"Etat\" <> 'Abandonne' OR \"MotifAbandon\" IS NOT NULL");
                    table.CheckConstraint("CK_Contrat_CauseRupture", "\"CauseRupture\" IN ('AccordParties', 'InitiativeSalarie', 'InitiativeEmployeur', 'EmbaucheCdi', 'ForceMajeure', 'Inaptitude')");
                    table.CheckConstraint("CK_Contrat_Dates", "\"DateFin\" >= \"DateDebut\"");
                    table.CheckConstraint("CK_Contrat_Etat", "\"Etat\" IN ('Brouillon', 'ASigner', 'Signe', 'EnExecution', 'Termine', 'Rompu', 'Abandonne')");
                    table.CheckConstraint("CK_Contrat_Finalite", "\"Finalite\" IN ('Rncp', 'Cqp', 'Ccn', 'Competences')");
                    table.CheckConstraint("CK_Contrat_Nature", "\"Nature\" IN ('Cdd', 'Cdi')");
                    table.CheckConstraint("CK_Contrat_Rompu", "\"Etat\" <> 'Rompu' OR (\"RompuLe\" IS NOT NULL AND \"CauseRupture\" IS NOT NULL)");
                    table.CheckConstraint("CK_Contrat_Signe", "\"Etat\" NOT IN ('Signe', 'EnExecution', 'Termine', 'Rompu') OR (\"SigneEmployeurLe\" IS NOT NULL AND \"SigneSalarieLe\" IS NOT NULL AND \"DateConclusion\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_Contrats_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contrats_Candidatures_CandidatureId",
                        column: x => x.CandidatureId,
                        principalTable: "Candidatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contrats_Entreprises_EntrepriseId",
                        column: x => x.EntrepriseId,
                        principalTable: "Entreprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contrats_Personnes_PersonneId",
                        column: x => x.PersonneId,
                        principalTable: "Personnes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contrats_Postes_PosteId",
                        column: x => x.PosteId,
                        principalTable: "Postes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pmsmps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntrepriseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Du = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Au = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Objet = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Prescripteur = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SigneeLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    BilanEntreprise = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    BilanCandidat = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    MotifAnnulation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pmsmps", x => x.Id);
                    table.CheckConstraint("CK_Pmsmp_Annulee", "\"Etat\" <> 'Annulee' OR \"MotifAnnulation\" IS NOT NULL");
                    table.CheckConstraint("CK_Pmsmp_Dates", "\"Au\" >= \"Du\"");
                    table.CheckConstraint("CK_Pmsmp_Etat", "\"Etat\" IN ('Brouillon', 'ASigner', 'Signee', 'EnCours', 'Terminee', 'Evaluee', 'Annulee')");
                    table.CheckConstraint("CK_Pmsmp_Evaluee", "\"Etat\" <> 'Evaluee' OR (\"BilanEntreprise\" IS NOT NULL AND \"BilanCandidat\" IS NOT NULL)");
                    table.CheckConstraint("CK_Pmsmp_Objet", "\"Objet\" IN ('DecouvrirMetier', 'ConfirmerProjet', 'InitierRecrutement')");
                    table.CheckConstraint("CK_Pmsmp_Signee", "\"Etat\" NOT IN ('Signee', 'EnCours', 'Terminee', 'Evaluee') OR \"SigneeLe\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Pmsmps_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pmsmps_Candidatures_CandidatureId",
                        column: x => x.CandidatureId,
                        principalTable: "Candidatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pmsmps_Entreprises_EntrepriseId",
                        column: x => x.EntrepriseId,
                        principalTable: "Entreprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pmsmps_Personnes_PersonneId",
                        column: x => x.PersonneId,
                        principalTable: "Personnes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Comptes_UserId",
                        column: x => x.UserId,
                        principalTable: "Comptes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Comptes_UserId",
                        column: x => x.UserId,
                        principalTable: "Comptes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Comptes_UserId",
                        column: x => x.UserId,
                        principalTable: "Comptes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MembresActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CompteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Depuis = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MembresActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MembresActions_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MembresActions_Comptes_CompteId",
                        column: x => x.CompteId,
                        principalTable: "Comptes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Depots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContratId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Etat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    TransmisLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecuLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecideLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Numero = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MotifRefus = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Retour = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    RetourneLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DelaiArrete = table.Column<bool>(type: "INTEGER", nullable: false),
                    RetransmisLe = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MontantEngage = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Depots", x => x.Id);
                    table.CheckConstraint("CK_Depot_Decide", "\"Etat\" NOT IN ('Accorde', 'AccordeTacite', 'Refuse', 'Cloture') OR (\"RecuLe\" IS NOT NULL AND \"DecideLe\" IS NOT NULL)");
                    table.CheckConstraint("CK_Depot_Etat", "\"Etat\" IN ('Prepare', 'Transmis', 'Recu', 'EnInstruction', 'Accorde', 'AccordeTacite', 'Refuse', 'Retourne', 'Cloture')");
                    table.CheckConstraint("CK_Depot_MotifRefus", "\"MotifRefus\" IN ('PublicNonEligible', 'RegimeFerme', 'DureeHorsBornes', 'PartDeFormation', 'Finalite', 'Tuteur', 'Remuneration', 'TitreDeSejour', 'OrganismeDeFormation', 'PieceManquante', 'EmployeurInterdit', 'ClauseIllicite', 'ServiceFait')");
                    table.CheckConstraint("CK_Depot_Refuse", "\"Etat\" <> 'Refuse' OR \"MotifRefus\" IS NOT NULL");
                    table.CheckConstraint("CK_Depot_Transmis", "\"Etat\" = 'Prepare' OR \"TransmisLe\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Depots_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Depots_Contrats_ContratId",
                        column: x => x.ContratId,
                        principalTable: "Contrats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EnquetesSatisfaction",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Repondant = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EntrepriseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContratId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note = table.Column<int>(type: "INTEGER", nullable: false),
                    Renouvellerait = table.Column<bool>(type: "INTEGER", nullable: true),
                    Commentaire = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnquetesSatisfaction", x => x.Id);
                    table.CheckConstraint("CK_EnqueteSatisfaction_Note", "\"Note\" BETWEEN 1 AND 4");
                    table.CheckConstraint("CK_EnqueteSatisfaction_Repondant", "\"Repondant\" IN ('Salarie', 'Employeur', 'OrganismeFormation')");
                    table.ForeignKey(
                        name: "FK_EnquetesSatisfaction_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnquetesSatisfaction_Contrats_ContratId",
                        column: x => x.ContratId,
                        principalTable: "Contrats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnquetesSatisfaction_Entreprises_EntrepriseId",
                        column: x => x.EntrepriseId,
                        principalTable: "Entreprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvaluationsFinales",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContratId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Resultat = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Appreciation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationsFinales", x => x.Id);
                    table.CheckConstraint("CK_EvaluationFinale_Resultat", "\"Resultat\" IN ('Acquis', 'Partiel', 'NonAcquis')");
                    table.ForeignKey(
                        name: "FK_EvaluationsFinales_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvaluationsFinales_Contrats_ContratId",
                        column: x => x.ContratId,
                        principalTable: "Contrats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SortiesStagiaires",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContratId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jalon = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Le = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Issue = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DureeCddMois = table.Column<int>(type: "INTEGER", nullable: true),
                    MemeEmployeur = table.Column<bool>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SortiesStagiaires", x => x.Id);
                    table.CheckConstraint("CK_SortieStagiaire_Duree", "\"Issue\" <> 'Cdd' OR \"DureeCddMois\" IS NOT NULL");
                    table.CheckConstraint("CK_SortieStagiaire_Issue", "\"Issue\" IN ('Cdi', 'Cdd', 'Formation', 'SansOffreFerme', 'RechercheEmploi', 'Injoignable')");
                    table.CheckConstraint("CK_SortieStagiaire_Jalon", "\"Jalon\" IN ('FinDeContrat', 'TroisMois', 'SixMois')");
                    table.ForeignKey(
                        name: "FK_SortiesStagiaires_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SortiesStagiaires_Contrats_ContratId",
                        column: x => x.ContratId,
                        principalTable: "Contrats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SynthesesAssiduite",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContratId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ModuleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HeuresRealisees = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: false),
                    AbsencesJustifiees = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: false),
                    AbsencesInjustifiees = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: false),
                    ArreteeAu = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SynthesesAssiduite", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SynthesesAssiduite_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SynthesesAssiduite_Contrats_ContratId",
                        column: x => x.ContratId,
                        principalTable: "Contrats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SynthesesAssiduite_Modules_ModuleId",
                        column: x => x.ModuleId,
                        principalTable: "Modules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_Code",
                table: "Actions",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Actions_DebutSouhaite",
                table: "Actions",
                column: "DebutSouhaite");

            migrationBuilder.CreateIndex(
                name: "IX_Actions_Recherche",
                table: "Actions",
                column: "Recherche");

            migrationBuilder.CreateIndex(
                name: "IX_ActionsASuivre_ActionId",
                table: "ActionsASuivre",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionsASuivre_ReunionId",
                table: "ActionsASuivre",
                column: "ReunionId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_BasesLegales_ActionId_Regle",
                table: "BasesLegales",
                columns: new[] { "ActionId", "Regle" });

            migrationBuilder.CreateIndex(
                name: "IX_Besoins_ActionId_EntrepriseId",
                table: "Besoins",
                columns: new[] { "ActionId", "EntrepriseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Besoins_EntrepriseId",
                table: "Besoins",
                column: "EntrepriseId");

            migrationBuilder.CreateIndex(
                name: "IX_Bilans_ActionId",
                table: "Bilans",
                column: "ActionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bilans_DecisionId",
                table: "Bilans",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidatures_ActionId_Etat",
                table: "Candidatures",
                columns: new[] { "ActionId", "Etat" });

            migrationBuilder.CreateIndex(
                name: "IX_Candidatures_ActionId_PersonneId",
                table: "Candidatures",
                columns: new[] { "ActionId", "PersonneId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Candidatures_PartenaireId",
                table: "Candidatures",
                column: "PartenaireId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidatures_PersonneId",
                table: "Candidatures",
                column: "PersonneId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidatures_PosteId",
                table: "Candidatures",
                column: "PosteId");

            migrationBuilder.CreateIndex(
                name: "IX_CompetencesAttendues_ActionId",
                table: "CompetencesAttendues",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Comptes",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Comptes_OrganisationId",
                table: "Comptes",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Comptes",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contrats_ActionId",
                table: "Contrats",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Contrats_CandidatureId",
                table: "Contrats",
                column: "CandidatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Contrats_EntrepriseId",
                table: "Contrats",
                column: "EntrepriseId");

            migrationBuilder.CreateIndex(
                name: "IX_Contrats_PersonneId",
                table: "Contrats",
                column: "PersonneId");

            migrationBuilder.CreateIndex(
                name: "IX_Contrats_PosteId",
                table: "Contrats",
                column: "PosteId");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionsCopil_ActionId",
                table: "DecisionsCopil",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionsCopil_ReunionId",
                table: "DecisionsCopil",
                column: "ReunionId");

            migrationBuilder.CreateIndex(
                name: "IX_Depots_ActionId",
                table: "Depots",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Depots_ContratId",
                table: "Depots",
                column: "ContratId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Derogations_ActionId_Critere",
                table: "Derogations",
                columns: new[] { "ActionId", "Critere" });

            migrationBuilder.CreateIndex(
                name: "IX_EngagementsPartenaires_ActionId_PartenaireId",
                table: "EngagementsPartenaires",
                columns: new[] { "ActionId", "PartenaireId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EngagementsPartenaires_PartenaireId",
                table: "EngagementsPartenaires",
                column: "PartenaireId");

            migrationBuilder.CreateIndex(
                name: "IX_EnquetesSatisfaction_ActionId",
                table: "EnquetesSatisfaction",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_EnquetesSatisfaction_ContratId",
                table: "EnquetesSatisfaction",
                column: "ContratId");

            migrationBuilder.CreateIndex(
                name: "IX_EnquetesSatisfaction_EntrepriseId",
                table: "EnquetesSatisfaction",
                column: "EntrepriseId");

            migrationBuilder.CreateIndex(
                name: "IX_Entreprises_Recherche",
                table: "Entreprises",
                column: "Recherche");

            migrationBuilder.CreateIndex(
                name: "IX_Entreprises_Siren",
                table: "Entreprises",
                column: "Siren",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Etapes_ActionId_Cle",
                table: "Etapes",
                columns: new[] { "ActionId", "Cle" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationsFinales_ActionId",
                table: "EvaluationsFinales",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationsFinales_ContratId",
                table: "EvaluationsFinales",
                column: "ContratId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Journal_ActionId_Id",
                table: "Journal",
                columns: new[] { "ActionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Journal_ObjetId_Id",
                table: "Journal",
                columns: new[] { "ObjetId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LiensPersonnels_ActionId",
                table: "LiensPersonnels",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_LiensPersonnels_Empreinte",
                table: "LiensPersonnels",
                column: "Empreinte",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LiensPersonnels_PersonneId",
                table: "LiensPersonnels",
                column: "PersonneId");

            migrationBuilder.CreateIndex(
                name: "IX_MembresActions_ActionId_CompteId",
                table: "MembresActions",
                columns: new[] { "ActionId", "CompteId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MembresActions_CompteId",
                table: "MembresActions",
                column: "CompteId");

            migrationBuilder.CreateIndex(
                name: "IX_MembresCopil_ActionId",
                table: "MembresCopil",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Modules_ActionId",
                table: "Modules",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Modules_DecisionId",
                table: "Modules",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Modules_ParcoursId",
                table: "Modules",
                column: "ParcoursId");

            migrationBuilder.CreateIndex(
                name: "IX_Modules_PrestataireId",
                table: "Modules",
                column: "PrestataireId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_EntrepriseId",
                table: "Organisations",
                column: "EntrepriseId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_PartenaireId",
                table: "Organisations",
                column: "PartenaireId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_PrestataireId",
                table: "Organisations",
                column: "PrestataireId");

            migrationBuilder.CreateIndex(
                name: "IX_Parcours_ActionId",
                table: "Parcours",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Partenaires_Recherche",
                table: "Partenaires",
                column: "Recherche");

            migrationBuilder.CreateIndex(
                name: "IX_Personnes_Recherche",
                table: "Personnes",
                column: "Recherche");

            migrationBuilder.CreateIndex(
                name: "IX_PicsActivite_ActionId",
                table: "PicsActivite",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_PicsActivite_EntrepriseId",
                table: "PicsActivite",
                column: "EntrepriseId");

            migrationBuilder.CreateIndex(
                name: "IX_Pmsmps_ActionId",
                table: "Pmsmps",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Pmsmps_CandidatureId",
                table: "Pmsmps",
                column: "CandidatureId");

            migrationBuilder.CreateIndex(
                name: "IX_Pmsmps_EntrepriseId",
                table: "Pmsmps",
                column: "EntrepriseId");

            migrationBuilder.CreateIndex(
                name: "IX_Pmsmps_PersonneId",
                table: "Pmsmps",
                column: "PersonneId");

            migrationBuilder.CreateIndex(
                name: "IX_Postes_ActionId_EntrepriseId",
                table: "Postes",
                columns: new[] { "ActionId", "EntrepriseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Postes_EntrepriseId",
                table: "Postes",
                column: "EntrepriseId");

            migrationBuilder.CreateIndex(
                name: "IX_Prestataires_Recherche",
                table: "Prestataires",
                column: "Recherche");

            migrationBuilder.CreateIndex(
                name: "IX_ReunionsCopil_ActionId",
                table: "ReunionsCopil",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_SemainesEnCentre_ActionId",
                table: "SemainesEnCentre",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_SortiesStagiaires_ActionId",
                table: "SortiesStagiaires",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_SortiesStagiaires_ContratId_Jalon",
                table: "SortiesStagiaires",
                columns: new[] { "ContratId", "Jalon" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SynthesesAssiduite_ActionId",
                table: "SynthesesAssiduite",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_SynthesesAssiduite_ContratId_ModuleId",
                table: "SynthesesAssiduite",
                columns: new[] { "ContratId", "ModuleId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SynthesesAssiduite_ModuleId",
                table: "SynthesesAssiduite",
                column: "ModuleId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActionsASuivre");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "BasesLegales");

            migrationBuilder.DropTable(
                name: "Besoins");

            migrationBuilder.DropTable(
                name: "Bilans");

            migrationBuilder.DropTable(
                name: "ClesPersonnes");

            migrationBuilder.DropTable(
                name: "CompetencesAttendues");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Depots");

            migrationBuilder.DropTable(
                name: "Derogations");

            migrationBuilder.DropTable(
                name: "EngagementsPartenaires");

            migrationBuilder.DropTable(
                name: "EnquetesSatisfaction");

            migrationBuilder.DropTable(
                name: "Etapes");

            migrationBuilder.DropTable(
                name: "EvaluationsFinales");

            migrationBuilder.DropTable(
                name: "Journal");

            migrationBuilder.DropTable(
                name: "LiensPersonnels");

            migrationBuilder.DropTable(
                name: "MembresActions");

            migrationBuilder.DropTable(
                name: "MembresCopil");

            migrationBuilder.DropTable(
                name: "PicsActivite");

            migrationBuilder.DropTable(
                name: "Pmsmps");

            migrationBuilder.DropTable(
                name: "SemainesEnCentre");

            migrationBuilder.DropTable(
                name: "SortiesStagiaires");

            migrationBuilder.DropTable(
                name: "SynthesesAssiduite");

            migrationBuilder.DropTable(
                name: "Comptes");

            migrationBuilder.DropTable(
                name: "Contrats");

            migrationBuilder.DropTable(
                name: "Modules");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Candidatures");

            migrationBuilder.DropTable(
                name: "DecisionsCopil");

            migrationBuilder.DropTable(
                name: "Parcours");

            migrationBuilder.DropTable(
                name: "Prestataires");

            migrationBuilder.DropTable(
                name: "Partenaires");

            migrationBuilder.DropTable(
                name: "Personnes");

            migrationBuilder.DropTable(
                name: "Postes");

            migrationBuilder.DropTable(
                name: "ReunionsCopil");

            migrationBuilder.DropTable(
                name: "Entreprises");

            migrationBuilder.DropTable(
                name: "Actions");
        }
    }
}
