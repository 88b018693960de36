# Sourced by ./dev: the benchmarks, with a private PostgreSQL where it is installed.

run_search_bench() {
  local said
  said=$(dotnet build -c "$configuration" bench/Search -v quiet --nologo) || stop "$said"
  if [[ " $* " == *" --peers"* ]] && [ -z "${SOCIALEKAART_BENCH_POSTGRES:-}" ] && postgres_bin >/dev/null && have_postgis; then
    trap clean_up EXIT
    start_postgres -c shared_buffers=1GB
    export SOCIALEKAART_BENCH_POSTGRES="$SOCIALEKAART_TEST_POSTGRES"
  fi
  dotnet "bench/Search/bin/$configuration/net10.0/SocialeKaart.Bench.Search.dll" "$@"
}

run_geo_bench() {
  local said areas=${1:-}
  [ -n "$areas" ] || stop "./dev bench geo needs the GeoPackage of all areas (wijkenbuurten_…gpkg of CBS), or the word lookups."
  said=$(dotnet build -c "$configuration" bench/Geo -v quiet --nologo) || stop "$said"
  if [ "$areas" != lookups ] && [ -z "${SOCIALEKAART_BENCH_POSTGRES:-}" ] && postgres_bin >/dev/null && have_postgis; then
    trap clean_up EXIT
    start_postgres -c shared_buffers=256MB
    export SOCIALEKAART_BENCH_POSTGRES="$SOCIALEKAART_TEST_POSTGRES"
  fi
  (cd "$called_from" && dotnet "$root/bench/Geo/bin/$configuration/net10.0/SocialeKaart.Bench.Geo.dll" "$@")
}
