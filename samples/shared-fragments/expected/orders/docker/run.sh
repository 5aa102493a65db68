#!/bin/sh
# Runs ensemble orders with plain Docker. Written by zkdsl; change the description instead.
#
#   ./run.sh          starts all servers
#   ./run.sh ID...    starts those servers
#   ./run.sh down     stops and removes the containers of this machine; volumes stay
# A container that is there is started as it is: a change needs down first.
set -eu
cd "$(dirname "$0")"
servers='1 2 3 4 5'

# What all containers have in common.
run_container() {
  docker run --detach --restart unless-stopped --stop-timeout 30 \
    --security-opt no-new-privileges \
    --memory 2147483648 \
    --cpus 2 \
    --health-interval 10s --health-timeout 5s --health-retries 3 \
    --health-start-period 140s "$@" zookeeper:3.9.5
}

run_server() {
  case $1 in
  1)
    run_container --name orders-1 \
      --hostname orders-1 \
      --network orders \
      --publish 127.0.0.1:2181:2181 \
      --volume orders-1-data:/data \
      --volume orders-1-log:/datalog \
      --label 'team=platform' \
      --env-file server-1.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  2)
    run_container --name orders-2 \
      --hostname orders-2 \
      --network orders \
      --publish 127.0.0.1:2182:2181 \
      --volume orders-2-data:/data \
      --volume orders-2-log:/datalog \
      --label 'team=platform' \
      --env-file server-2.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  3)
    run_container --name orders-3 \
      --hostname orders-3 \
      --network orders \
      --publish 127.0.0.1:2183:2181 \
      --volume orders-3-data:/data \
      --volume orders-3-log:/datalog \
      --label 'team=platform' \
      --env-file server-3.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  4)
    run_container --name orders-4 \
      --hostname orders-4 \
      --network orders \
      --publish 127.0.0.1:2184:2181 \
      --volume orders-4-data:/data \
      --volume orders-4-log:/datalog \
      --label 'team=platform' \
      --env-file server-4.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  5)
    run_container --name orders-5 \
      --hostname orders-5 \
      --network orders \
      --publish 127.0.0.1:2185:2181 \
      --volume orders-5-data:/data \
      --volume orders-5-log:/datalog \
      --label 'team=platform' \
      --env-file server-5.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  *)
    echo "there is no server $1; servers are $servers" >&2
    exit 2
    ;;
  esac
}

start() {
  name=orders-$1
  if docker container inspect "$name" >/dev/null 2>&1; then
    docker start "$name"
  else
    run_server "$1"
  fi
}

case ${1:-} in
down)
  for id in $servers; do
    docker rm --force orders-"$id" >/dev/null 2>&1 || true
  done
  docker network rm orders >/dev/null 2>&1 || true
  ;;
'')
  docker network inspect orders >/dev/null 2>&1 || docker network create orders >/dev/null
  for id in $servers; do
    start "$id"
  done
  ;;
*)
  docker network inspect orders >/dev/null 2>&1 || docker network create orders >/dev/null
  for id in "$@"; do
    start "$id"
  done
  ;;
esac
