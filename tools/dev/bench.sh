# Sourced by ./dev: the search benchmark, with a private PostgreSQL as one of the peers where it is installed.

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
