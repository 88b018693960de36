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

# The published site under load, with 20,000 made listings; --postgres puts them in a private PostgreSQL, any other option goes to the program.
run_web_bench() {
  local said word options=() on_postgres=""
  for word in "$@"; do
    if [ "$word" = --postgres ]; then on_postgres=1; else options+=("$word"); fi
  done
  bench_home=$(mktemp -d /tmp/sk-bench-web-XXXXXX)
  trap clean_up_web_bench EXIT
  need_node
  say "Publishing the site"
  said=$(dotnet publish -c "$configuration" src/Web -o "$bench_home/site" -v quiet --nologo) || stop "$said"
  said=$(dotnet publish -c "$configuration" src/Cli -o "$bench_home/sk" -v quiet --nologo) || stop "$said"
  said=$(dotnet build -c "$configuration" bench/Web -v quiet --nologo) || stop "$said"
  if [ -n "$on_postgres" ]; then
    postgres_bin >/dev/null && have_postgis || stop "./dev bench web --postgres needs postgresql-15-postgis-3."
    start_postgres
    export ConnectionStrings__SocialeKaart="$SOCIALEKAART_TEST_POSTGRES" SOCIALEKAART_BENCH_STOP_DATABASE
    SOCIALEKAART_BENCH_STOP_DATABASE="cd / && $(as_postgres_words) $postgres_bin/pg_ctl -D $postgres_home/data -m fast -w stop >/dev/null"
    (cd / && as_postgres "$postgres_bin/psql" -q -h "$postgres_home" -p "$postgres_port" -c "CREATE EXTENSION postgis")
  elif command -v chromium >/dev/null 2>&1; then
    (cd bench/Web && npm ci --loglevel=error >/dev/null)
    options+=("--lighthouse=$root/bench/Web/node_modules/.bin/lighthouse")
    export CHROME_PATH; CHROME_PATH=$(command -v chromium)
  fi
  say "Demo region"
  dotnet "$bench_home/sk/sk.dll" --data "$bench_home/data" demo
  dotnet "bench/Web/bin/$configuration/net10.0/SocialeKaart.Bench.Web.dll" \
    --site="$bench_home/site" --data="$bench_home/data" --samples="$root/samples" ${options[@]+"${options[@]}"}
}

clean_up_web_bench() { clean_up; rm -rf "${bench_home:-}"; }
