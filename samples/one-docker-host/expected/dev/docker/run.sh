#!/bin/sh
# Runs ensemble dev with plain Docker. Written by zkdsl; change the description instead.
#
#   ./run.sh ID...    starts those servers; each belongs on the machine that its host names
#   ./run.sh down     stops and removes the containers of this machine; volumes stay
# A container that is there is started as it is: a change needs down first.
set -eu
cd "$(dirname "$0")"
servers='1 2 3'

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
    run_container --name dev-1 \
      --network host \
      --volume dev-1-data:/data \
      --volume dev-1-log:/datalog \
      --env-file server-1.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  2)
    run_container --name dev-2 \
      --network host \
      --volume dev-2-data:/data \
      --volume dev-2-log:/datalog \
      --env-file server-2.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2182 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  3)
    run_container --name dev-3 \
      --network host \
      --volume dev-3-data:/data \
      --volume dev-3-log:/datalog \
      --env-file server-3.env \
      --health-cmd 'bash -c '\''exec 3<>/dev/tcp/127.0.0.1/2183 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'\'''
    ;;
  *)
    echo "there is no server $1; servers are $servers" >&2
    exit 2
    ;;
  esac
}

start() {
  name=dev-$1
  if docker container inspect "$name" >/dev/null 2>&1; then
    docker start "$name"
  else
    run_server "$1"
  fi
}

case ${1:-} in
down)
  for id in $servers; do
    docker rm --force dev-"$id" >/dev/null 2>&1 || true
  done
  ;;
'')
  echo "which server runs on this machine? servers are $servers" >&2
  exit 2
  ;;
*)
  for id in "$@"; do
    start "$id"
  done
  ;;
esac
