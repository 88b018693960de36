using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Listings.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "feed",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    listing_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feed", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "feed_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feed_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    external_id = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    by_kind = table.Column<string>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: true),
                    payload_hash = table.Column<string>(type: "TEXT", nullable: false),
                    chain_hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revisions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "store_info",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    store_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_store_info", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "listings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    external_id = table.Column<string>(type: "TEXT", nullable: true),
                    imported_hash = table.Column<string>(type: "TEXT", nullable: true),
                    imported_version = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", nullable: false),
                    begins = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: false),
                    direction = table.Column<string>(type: "TEXT", nullable: true),
                    ends = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    needs = table.Column<string>(type: "TEXT", nullable: false),
                    other_needs = table.Column<string>(type: "TEXT", nullable: false),
                    spoken_languages = table.Column<string>(type: "TEXT", nullable: false),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    target_groups = table.Column<string>(type: "TEXT", nullable: false),
                    times = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    verified_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contact_email = table.Column<string>(type: "TEXT", nullable: false),
                    contact_phone = table.Column<string>(type: "TEXT", nullable: false),
                    contact_sign_up = table.Column<string>(type: "TEXT", nullable: false),
                    contact_website = table.Column<string>(type: "TEXT", nullable: false),
                    cost_cents = table.Column<int>(type: "INTEGER", nullable: true),
                    cost_kind = table.Column<string>(type: "TEXT", nullable: false),
                    cost_note = table.Column<string>(type: "TEXT", nullable: false),
                    reach_areas = table.Column<string>(type: "TEXT", nullable: false),
                    reach_kind = table.Column<string>(type: "TEXT", nullable: false),
                    venue_country = table.Column<string>(type: "TEXT", nullable: false),
                    venue_house_number = table.Column<string>(type: "TEXT", nullable: false),
                    venue_name = table.Column<string>(type: "TEXT", nullable: false),
                    venue_postcode = table.Column<string>(type: "TEXT", nullable: false),
                    venue_show_address = table.Column<bool>(type: "INTEGER", nullable: false),
                    venue_street = table.Column<string>(type: "TEXT", nullable: false),
                    venue_town = table.Column<string>(type: "TEXT", nullable: false),
                    visit_accessibility = table.Column<string>(type: "TEXT", nullable: false),
                    visit_anonymous = table.Column<bool>(type: "INTEGER", nullable: true),
                    visit_bring = table.Column<string>(type: "TEXT", nullable: false),
                    visit_bus_stop = table.Column<string>(type: "TEXT", nullable: false),
                    visit_companion = table.Column<bool>(type: "INTEGER", nullable: true),
                    visit_first_step = table.Column<string>(type: "TEXT", nullable: true),
                    visit_little_dutch = table.Column<bool>(type: "INTEGER", nullable: true),
                    visit_room = table.Column<string>(type: "TEXT", nullable: true),
                    visit_transport = table.Column<bool>(type: "INTEGER", nullable: true),
                    visit_welcome = table.Column<string>(type: "TEXT", nullable: false),
                    visit_without_reading = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_listings", x => x.id);
                    table.ForeignKey(
                        name: "fk_listings_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_listings_code",
                table: "listings",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_listings_organisation_id",
                table: "listings",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_listings_source_external_id",
                table: "listings",
                columns: new[] { "source", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_code",
                table: "organisations",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_source_external_id",
                table: "organisations",
                columns: new[] { "source", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_revisions_subject_id_version",
                table: "revisions",
                columns: new[] { "subject_id", "version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "feed");

            migrationBuilder.DropTable(
                name: "feed_head");

            migrationBuilder.DropTable(
                name: "listings");

            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.DropTable(
                name: "store_info");

            migrationBuilder.DropTable(
                name: "organisations");
        }
    }
}
