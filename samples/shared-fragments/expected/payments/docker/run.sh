#!/bin/sh
# Runs ensemble payments with plain Docker. Written by zkdsl; change the description instead.
#
#   ./run.sh          starts all servers
#   ./run.sh ID...    starts those servers
#   ./run.sh down     stops and removes the containers of this machine; volumes stay
# A container that is there is started as it is: a change needs down first.
set -eu
cd "$(dirname "$0")"
servers='1 2 3'

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
    run_container --name payments-1 \
      --hostname payments-1 \
      --network payments \
      --publish 127.0.0.1:2181:2181 \
      --volume payments-1-data:/data \
      --volume payments-1-log:/datalog \
      --label 'app.kubernetes.io/part-of=payments' \
      --label 'team=platform' \
      --env-file server-1.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  2)
    run_container --name payments-2 \
      --hostname payments-2 \
      --network payments \
      --publish 127.0.0.1:2182:2181 \
      --volume payments-2-data:/data \
      --volume payments-2-log:/datalog \
      --label 'app.kubernetes.io/part-of=payments' \
      --label 'team=platform' \
      --env-file server-2.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  3)
    run_container --name payments-3 \
      --hostname payments-3 \
      --network payments \
      --publish 127.0.0.1:2183:2181 \
      --volume payments-3-data:/data \
      --volume payments-3-log:/datalog \
      --label 'app.kubernetes.io/part-of=payments' \
      --label 'team=platform' \
      --env-file server-3.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  *)
    echo "there is no server $1; servers are $servers" >&2
    exit 2
    ;;
  esac
}

start() {
  name=payments-$1
  if docker container inspect "$name" >/dev/null 2>&1; then
    docker start "$name"
  else
    run_server "$1"
  fi
}

case ${1:-} in
down)
  for id in $servers; do
    docker rm --force payments-"$id" >/dev/null 2>&1 || true
  done
  docker network rm payments >/dev/null 2>&1 || true
  ;;
'')
  docker network inspect payments >/dev/null 2>&1 || docker network create payments >/dev/null
  for id in $servers; do
    start "$id"
  done
  ;;
*)
  docker network inspect payments >/dev/null 2>&1 || docker network create payments >/dev/null
  for id in "$@"; do
    start "$id"
  done
  ;;
esac
