using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeKaart.Listings.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OrganisationKinds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "organisations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "work",
                table: "organisations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "verified_by",
                table: "listings",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "verified_how",
                table: "listings",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "kind",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "work",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "verified_by",
                table: "listings");

            migrationBuilder.DropColumn(
                name: "verified_how",
                table: "listings");
        }
    }
}
