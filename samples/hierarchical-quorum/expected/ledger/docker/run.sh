#!/bin/sh
# Runs ensemble ledger with plain Docker. Written by zkdsl; change the description instead.
#
#   ./run.sh          starts all servers
#   ./run.sh ID...    starts those servers
#   ./run.sh down     stops and removes the containers of this machine; volumes stay
# A container that is there is started as it is: a change needs down first.
set -eu
cd "$(dirname "$0")"
servers='1 2 3 4 5 6 7 8 9'

# What all containers have in common.
run_container() {
  docker run --detach --restart unless-stopped --stop-timeout 30 \
    --security-opt no-new-privileges \
    --memory 1073741824 \
    --health-interval 10s --health-timeout 5s --health-retries 3 \
    --health-start-period 140s "$@" zookeeper:3.9.5
}

run_server() {
  case $1 in
  1)
    run_container --name ledger-1 \
      --hostname ledger-1 \
      --network ledger \
      --publish 127.0.0.1:2181:2181 \
      --volume ledger-1-data:/data \
      --volume ledger-1-log:/datalog \
      --env-file server-1.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  2)
    run_container --name ledger-2 \
      --hostname ledger-2 \
      --network ledger \
      --publish 127.0.0.1:2182:2181 \
      --volume ledger-2-data:/data \
      --volume ledger-2-log:/datalog \
      --env-file server-2.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  3)
    run_container --name ledger-3 \
      --hostname ledger-3 \
      --network ledger \
      --publish 127.0.0.1:2183:2181 \
      --volume ledger-3-data:/data \
      --volume ledger-3-log:/datalog \
      --env-file server-3.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  4)
    run_container --name ledger-4 \
      --hostname ledger-4 \
      --network ledger \
      --publish 127.0.0.1:2184:2181 \
      --volume ledger-4-data:/data \
      --volume ledger-4-log:/datalog \
      --env-file server-4.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  5)
    run_container --name ledger-5 \
      --hostname ledger-5 \
      --network ledger \
      --publish 127.0.0.1:2185:2181 \
      --volume ledger-5-data:/data \
      --volume ledger-5-log:/datalog \
      --env-file server-5.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  6)
    run_container --name ledger-6 \
      --hostname ledger-6 \
      --network ledger \
      --publish 127.0.0.1:2186:2181 \
      --volume ledger-6-data:/data \
      --volume ledger-6-log:/datalog \
      --env-file server-6.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  7)
    run_container --name ledger-7 \
      --hostname ledger-7 \
      --network ledger \
      --publish 127.0.0.1:2187:2181 \
      --volume ledger-7-data:/data \
      --volume ledger-7-log:/datalog \
      --env-file server-7.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  8)
    run_container --name ledger-8 \
      --hostname ledger-8 \
      --network ledger \
      --publish 127.0.0.1:2188:2181 \
      --volume ledger-8-data:/data \
      --volume ledger-8-log:/datalog \
      --env-file server-8.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  9)
    run_container --name ledger-9 \
      --hostname ledger-9 \
      --network ledger \
      --publish 127.0.0.1:2189:2181 \
      --volume ledger-9-data:/data \
      --volume ledger-9-log:/datalog \
      --env-file server-9.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  *)
    echo "there is no server $1; servers are $servers" >&2
    exit 2
    ;;
  esac
}

start() {
  name=ledger-$1
  if docker container inspect "$name" >/dev/null 2>&1; then
    docker start "$name"
  else
    run_server "$1"
  fi
}

case ${1:-} in
down)
  for id in $servers; do
    docker rm --force ledger-"$id" >/dev/null 2>&1 || true
  done
  docker network rm ledger >/dev/null 2>&1 || true
  ;;
'')
  docker network inspect ledger >/dev/null 2>&1 || docker network create ledger >/dev/null
  for id in $servers; do
    start "$id"
  done
  ;;
*)
  docker network inspect ledger >/dev/null 2>&1 || docker network create ledger >/dev/null
  for id in "$@"; do
    start "$id"
  done
  ;;
esac
