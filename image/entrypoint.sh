#!/bin/sh
# Writes zoo.cfg and myid from the environment, then becomes the server. README.md lists the variables.
set -eu

main() {
  [ "$#" -gt 0 ] || set -- zkServer.sh start-foreground
  [ "${1##*/}" = zkServer.sh ] || exec "$@"

  export ZK_CONF_DIR="${ZK_CONF_DIR:-/conf}"
  export ZK_RUN_DIR="${ZK_RUN_DIR:-/tmp/zookeeper}"
  export ZK_DATA_DIR="${ZK_DATA_DIR:-/var/lib/zookeeper/data}"
  export ZK_DATA_LOG_DIR="${ZK_DATA_LOG_DIR:-/var/lib/zookeeper/log}"
  export ZOOCFGDIR="$ZK_RUN_DIR" # where zkServer.sh looks for zoo.cfg, and its class path for logback.xml

  refuse_variables_that_sh_drops
  [ "$ZK_RUN_DIR" != "$ZK_CONF_DIR" ] || fail 78 "ZK_RUN_DIR and ZK_CONF_DIR are both $ZK_RUN_DIR: they must differ"
  require_writable ZK_RUN_DIR "$ZK_RUN_DIR"
  write_zoo_cfg # before anything touches the volumes, because it also checks every variable
  copy_if_mounted logback.xml
  copy_if_mounted java.env
  copy_if_mounted zookeeper-env.sh
  require_writable ZK_DATA_DIR "$ZK_DATA_DIR"
  require_writable ZK_DATA_LOG_DIR "$ZK_DATA_LOG_DIR"
  write_or_check_myid

  exec "$@"
}

# Most shells forget a variable whose name is no identifier, such as ZK_CFG_fips-mode: only the kernel still knows it.
refuse_variables_that_sh_drops() {
  [ -r "/proc/$$/environ" ] || return 0
  dropped=$(tr '\n\0' ' \n' <"/proc/$$/environ" | sed -n 's/^\(ZK_[^= ]*[^A-Za-z0-9_= ][^= ]*\)=.*/\1/p')
  [ -z "$dropped" ] || fail 78 "write '.' as '__' and '-' as '___' in" "$dropped"
}

require_writable() {
  if ! mkdir -p "$2" 2>/dev/null || [ ! -w "$2" ]; then
    fail 78 "$1 is $2, which user $(id -u) cannot create or write to: mount a volume there that this user may write"
  fi
}

write_zoo_cfg() {
  mounted=$ZK_CONF_DIR/zoo.cfg
  if [ ! -e "$mounted" ]; then
    mounted=/dev/null
  elif [ ! -f "$mounted" ] || [ ! -r "$mounted" ]; then
    fail 78 "$mounted is not a file that user $(id -u) may read"
  fi
  # C: one character is one byte and sorting knows no language; the server itself keeps its own locale.
  LC_ALL=C awk -f "$(dirname "$0")/zoo-cfg.awk" <"$mounted" >"$ZK_RUN_DIR/zoo.cfg.tmp" || exit
  mv -f "$ZK_RUN_DIR/zoo.cfg.tmp" "$ZK_RUN_DIR/zoo.cfg"
}

# What a user mounts beside zoo.cfg must lie beside the zoo.cfg that is used.
copy_if_mounted() {
  if [ -e "$ZK_CONF_DIR/$1" ]; then
    cp -f "$ZK_CONF_DIR/$1" "$ZK_RUN_DIR/$1.tmp"
    mv -f "$ZK_RUN_DIR/$1.tmp" "$ZK_RUN_DIR/$1"
  else
    rm -f "$ZK_RUN_DIR/$1" # of an earlier start
  fi
}

# A server that takes over the data of another would vote with promises that it never made, so an id never changes.
write_or_check_myid() {
  [ -n "${ZK_SERVER_ID:-}" ] || return 0
  myid=$ZK_DATA_DIR/myid
  if [ ! -e "$myid" ]; then
    echo "$ZK_SERVER_ID" >"$myid.tmp"
    mv -f "$myid.tmp" "$myid"
    return 0
  fi
  found=$(tr -d '\r\n' <"$myid")
  [ "$found" = "$ZK_SERVER_ID" ] || fail 64 "the data in $ZK_DATA_DIR belongs to server $found (its myid file)," \
    "but ZK_SERVER_ID is $ZK_SERVER_ID: mount the volume of server $ZK_SERVER_ID or an empty one," \
    "or set ZK_SERVER_ID=$found"
}

fail() {
  code=$1
  shift
  printf 'zookeeper-entrypoint: %s\n' "$*" >&2
  exit "$code"
}

main "$@"
