# Sourced by ./dev: sets up what the tests need, runs them all, cleans up. Sets $counted and $test_status.

postgres_bin() {
  local bin
  for bin in "$(pg_config --bindir 2>/dev/null || true)" /usr/lib/postgresql/*/bin; do
    [ -x "$bin/initdb" ] && { printf '%s' "$bin"; return; }
  done
  return 1
}

have_postgis() { ls /usr/share/postgresql/*/extension/postgis.control >/dev/null 2>&1; }

# The only place that calls apt.
install_missing() {
  local missing=()
  { postgres_bin >/dev/null && have_postgis; } || missing+=(postgresql-15-postgis-3)
  command -v chromium >/dev/null 2>&1 || missing+=(chromium)
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get >/dev/null 2>&1 || stop "The tests need ${missing[*]}, and this machine has no apt-get to install them with."
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  say "Installing ${missing[*]} with apt-get"
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "${missing[@]}" >/dev/null
}

as_postgres_words() { [ "$(id -u)" -ne 0 ] || printf 'runuser -u postgres --'; } # PostgreSQL refuses to run as root
as_postgres() { $(as_postgres_words) "$@"; }

free_port() {
  local port
  for port in $(shuf -i 20000-60000 -n 50); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { printf '%s' "$port"; return; }
  done
  return 1
}

start_postgres() { # start_postgres [MORE SETTINGS]
  postgres_home=$(mktemp -d /tmp/sk-postgres-XXXXXX)
  [ "$(id -u)" -eq 0 ] && chown postgres "$postgres_home"
  postgres_bin=$(postgres_bin)
  postgres_port=$(free_port)
  (cd / && as_postgres "$postgres_bin/initdb" -D "$postgres_home/data" -A trust -U postgres -E UTF8 --no-sync >/dev/null)
  (cd / && as_postgres "$postgres_bin/pg_ctl" -D "$postgres_home/data" -w -l "$postgres_home/log" \
    -o "-p $postgres_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_home -c fsync=off -c full_page_writes=off -c autovacuum=off -c max_connections=300 $*" start >/dev/null)
  export SOCIALEKAART_TEST_POSTGRES="Host=127.0.0.1;Port=$postgres_port;Username=postgres;Database=postgres"
}

clean_up() {
  if [ -n "${postgres_home:-}" ]; then
    (cd / && as_postgres "$postgres_bin/pg_ctl" -D "$postgres_home/data" -m immediate stop >/dev/null 2>&1) || true
  fi
  rm -rf "${postgres_home:-}" "${test_temp:-}"
}

run_tests() {
  local no_build="" filter=""
  [ "${1:-}" = "--no-build" ] && { no_build=1; shift; }
  [ -n "${1:-}" ] && filter="--filter $1"
  [ -n "$no_build" ] || build
  install_missing
  test_temp=$(mktemp -d /tmp/sk-tests-XXXXXX)
  trap clean_up EXIT
  start_postgres
  # A test runs most code a few times: counting how often each part is taken, to compile it better later, took a quarter of the processor and paid nothing back.
  export DOTNET_TieredPGO=0
  test_status=0
  local project log="$test_temp/results.txt"
  for project in tests/*.Tests; do
    # Temporary files of the tests land in a folder that goes with the run.
    TMPDIR="$test_temp" dotnet test "$project" --no-build -c "$configuration" --nologo $filter 2>&1 | tee -a "$log" || test_status=1
  done
  counted=$(awk '
    /^(Passed|Failed|Skipped)! +- Failed:/ {
      gsub(/,/, "")
      for (i = 1; i < NF; i++) { if ($i == "Failed:") f += $(i+1); if ($i == "Passed:") p += $(i+1); if ($i == "Skipped:") s += $(i+1) }
    }
    END { printf "%d passed, %d failed, %d skipped", p, f, s }' "$log")
  local projects; projects=$(find tests -maxdepth 1 -name '*.Tests' | wc -l)
  if [ -z "$filter" ] && [ "$(grep -cE '^(Passed|Failed|Skipped)! +- Failed:' "$log")" -lt "$projects" ]; then
    printf 'A test project gave no result.\n' >&2; test_status=1
  fi
  if [ "${CI:-}" = "true" ] && ! grep -q ' 0 skipped$' <<<"$counted"; then
    printf 'On CI nothing is skipped.\n' >&2; test_status=1
  fi
}
