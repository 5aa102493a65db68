# Prints zoo.cfg. Its input is the mounted zoo.cfg (or nothing), the rest comes from the environment.
# All mistakes are reported, then the exit code is 78 (EX_CONFIG) and the output worthless.
# POSIX awk only: runs in mawk, gawk and busybox.

# entry[1..entries] holds the mounted file by java.util.Properties' rules: an odd number of backslashes at the end of a
# line continues it, but never a comment. The pieces stay separated by line breaks, as they were.
{
  sub(/\r$/, "")
  if (!continued) entries++
  entry[entries] = entry[entries] (continued ? "\n" : "") $0
  continued = $0 ~ /(^|[^\\])(\\\\)*\\$/ && entry[entries] !~ /^[ \t\f]*[#!]/
}

END {
  find_members()
  read_mounted()
  check_own_id()

  set_directory("dataDir", "ZK_DATA_DIR")
  set_directory("dataLogDir", "ZK_DATA_LOG_DIR")
  for (i = 1; i <= members; i++) describe_member(id[i])
  check_roles()
  set_client_port()
  set_variables()
  set_defaults()

  print_mounted()
  print_settings()
  for (i = 1; i <= members; i++) print server_line[i]

  close("cat >&2")
  exit mistakes ? 78 : 0
}

# ---- Who is in the ensemble -------------------------------------------------------------------------------------

# One variable is enough to make a member, so that a half described one is noticed. Other variables that Kubernetes
# makes for a service, such as ZK_PEER_1_PORT_2888_TCP, mean nothing here.
function find_members(   name, word) {
  for (name in ENVIRON) {
    if (name !~ /^ZK_(PEER|ELECTION)_[^_]+_(SERVICE_HOST|SERVICE_PORT|ROLE)$/) continue
    split(name, word, "_")
    if (!is_number(word[3], 255))
      complain(name " must name a server by a number from 1 to 255, but it names " quoted(word[3]))
    else if (!(word[3] in is_member)) {
      is_member[word[3]]
      id[++members] = word[3] + 0
    }
  }
  sort(id, members)
  for (name in ENVIRON) {
    if (!members || name !~ /^ZK_CLIENT_[0-9]+_SERVICE_PORT$/) continue
    split(name, word, "_")
    if (!(word[3] in is_member)) complain(name " is set, but there is no ZK_PEER_" word[3] "_SERVICE_HOST")
  }
}

# The last of several entries with one key counts, and the mounted file may name the members instead of the variables.
function read_mounted(   i, key) {
  for (i = 1; i <= entries; i++) {
    key = entry_key[i] = key_of(entry[i])
    last[key] = i
    if (key !~ /^server\./) continue
    if (members)
      complain("the mounted zoo.cfg sets " key ", but the ZK_PEER_<id> variables list the servers: keep one of the two")
    else {
      is_member[substr(key, 8)]
      mounted_members++
    }
  }
}

function key_of(text) {
  sub(/^[ \t\f]+/, "", text)
  if (text ~ /^[#!]/) return ""
  match(text, /^(\\.|[^ \t\f=:\\])*/)
  text = substr(text, 1, RLENGTH)
  gsub(/\\/, "", text)
  return text
}

function check_own_id(   own, listed) {
  own = ENVIRON["ZK_SERVER_ID"]
  listed = members + mounted_members
  if (!listed) note("no ZK_PEER_<id> variables and no server lines: this is a standalone server")
  if (own != "" && !is_number(own, 255))
    complain("ZK_SERVER_ID must be a number from 1 to 255, but it is " quoted(own))
  else if (listed && own == "")
    complain("ZK_SERVER_ID is missing: it tells which of the listed servers this one is")
  else if (listed && !(own in is_member))
    complain("ZK_SERVER_ID is " own ", but no server " own " is listed")
}

# ---- What the servers are told ----------------------------------------------------------------------------------

# zkServer.sh takes what follows the last '=' of the dataDir line.
function set_directory(key, name) {
  setting[key] = text_of(name)
  if (setting[key] !~ /^\/[^=]*$/)
    complain(name " must be an absolute path without '=', but it is " quoted(setting[key]))
}

# A member has one host for both ports: the peer service and the election service are names of the same pod.
function describe_member(server,   peer, election, client, host, role) {
  host = host_of("ZK_PEER_" server "_SERVICE_HOST")
  host_of("ZK_ELECTION_" server "_SERVICE_HOST")
  peer = port_of("ZK_PEER_" server "_SERVICE_PORT")
  election = port_of("ZK_ELECTION_" server "_SERVICE_PORT")
  client = client_port_of(server)
  role = role_of("ZK_PEER_" server "_ROLE")
  if (peer == election && peer || client && (client == peer || client == election))
    complain("server " server " needs three different ports, but peer is " peer \
      ", election " election ", client " client)
  server_line[++described] = "server." server "=" host ":" peer ":" election ":" role ";" client
}

function host_of(name,   host) {
  host = required(name)
  if (host ~ /^\[.*\]$/) host = substr(host, 2, length(host) - 2)
  if (host ~ /^[0.:]+$/) # the wildcard address
    complain(name " must be an address that the other servers can reach, but it is " quoted(host))
  else if (host ~ /:.*:/ && host ~ /^[0-9A-Fa-f:.]+(%[0-9A-Za-z.]+)?$/)
    return "[" host "]"
  else if (host !~ /^[0-9A-Za-z._-]*$/)
    complain(name " must be a host name or an IP address, but it is " quoted(host))
  return host
}

function port_of(name,   port) {
  port = required(name)
  if (port == "" || is_number(port, 65535)) return port
  complain(name " must be a port from 1 to 65535, but it is " quoted(port))
}

function role_of(name,   role) {
  role = ENVIRON[name] == "" ? "participant" : ENVIRON[name]
  if (role != "participant" && role != "observer")
    complain(name " must be participant or observer, but it is " quoted(role))
  count[role]++
  return role
}

function check_roles() {
  if (members && members == count["observer"])
    complain("all servers are observers: at least one ZK_PEER_<id>_ROLE must be participant")
}

function client_port_of(server,   own) {
  own = "ZK_CLIENT_" server "_SERVICE_PORT"
  if (ENVIRON[own] != "") return port_of(own)
  return ENVIRON["ZK_CLIENT_SERVICE_PORT"] == "" ? 2181 : port_of("ZK_CLIENT_SERVICE_PORT")
}

# A server line from the variables holds the client port, and a mounted one may. Then only a variable adds clientPort=,
# and ZooKeeper refuses to start when the two differ.
function set_client_port(   own, line) {
  own = ENVIRON["ZK_SERVER_ID"]
  line = ("server." own) in last ? entry[last["server." own]] : ""
  if (members) return
  if (line !~ /;/ || (ENVIRON["ZK_CLIENT_SERVICE_PORT"] ENVIRON["ZK_CLIENT_" own "_SERVICE_PORT"]) != "")
    setting["clientPort"] = client_port_of(own)
}

function set_variables(   name, key) {
  replacement["dataDir"] = "ZK_DATA_DIR"
  replacement["dataLogDir"] = "ZK_DATA_LOG_DIR"
  replacement["clientPort"] = "ZK_CLIENT_SERVICE_PORT"
  for (name in ENVIRON) {
    if (name !~ /^ZK_CFG_/ || ENVIRON[name] == "") continue
    key = substr(name, 8)
    gsub(/___/, "-", key)
    gsub(/__/, ".", key)
    if (key == "")
      complain(name " names no key of zoo.cfg")
    else if (key in replacement)
      complain(name " is not allowed: use " replacement[key])
    else if (key ~ /^server\./)
      complain(name " is not allowed: use ZK_PEER_<id>_SERVICE_HOST and the other variables of a server")
    else
      setting[key] = text_of(name)
  }
}

function set_defaults() {
  set_default("tickTime", 2000)
  set_default("initLimit", 10)
  set_default("syncLimit", 5)
  set_default("autopurge.purgeInterval", 1)
  set_default("autopurge.snapRetainCount", 3)
  set_default("admin.enableServer", "false")
  set_default("4lw.commands.whitelist", "srvr")
  # Otherwise ZooKeeper takes a single participant for a standalone server, and refuses its observers.
  if (members > 1 && count["participant"] == 1) set_default("standaloneEnabled", "false")
}

function set_default(key, value) {
  if (!(key in setting) && !(key in last)) setting[key] = value
}

# ---- The file ---------------------------------------------------------------------------------------------------

function print_mounted(   i, key) {
  print "# Made from the environment at every start: changes to this file are lost."
  for (i = 1; i <= entries; i++) {
    key = entry_key[i]
    if (key in replacement)
      note("the mounted zoo.cfg sets " key ", which is not used: " replacement[key] " sets it")
    else if (key == "" || i == last[key] && !(key in setting))
      print entry[i]
  }
  if (entries) print "" # ends a last line that a backslash left open
}

# java.util.Properties reads a backslash as an escape.
function print_settings(   key, keys, names, i, value) {
  for (key in setting) names[++keys] = key
  sort(names, keys)
  for (i = 1; i <= keys; i++) {
    value = setting[names[i]]
    gsub(/\\/, "&&", value)
    print names[i] "=" value
  }
}

# ---- Small words ------------------------------------------------------------------------------------------------

function required(name) {
  if (ENVIRON[name] == "") complain(name " is missing: every listed server needs it")
  return ENVIRON[name]
}

# A line break would start another key, and ZooKeeper reads bytes beyond ASCII as Latin-1.
function text_of(name) {
  if (ENVIRON[name] ~ /[^ -~]/)
    complain(name " may hold only printable ASCII characters and no line break, but it is " quoted(ENVIRON[name]))
  return ENVIRON[name]
}

function is_number(text, highest) {
  return text ~ /^[1-9][0-9]*$/ && length(text) <= 5 && text + 0 <= highest
}

function quoted(text) {
  gsub(/[^ -~]/, "?", text)
  return "'" text "'"
}

function complain(message) {
  mistakes++
  note(message)
}

# Not /dev/stderr: another user than the one who made that pipe may not open it again.
function note(message) {
  if (!(message in noted)) print "zookeeper-entrypoint: " message | "cat >&2"
  noted[message]
}

# Numbers by value, words by their bytes.
function sort(list, size,   i, j, item) {
  for (i = 2; i <= size; i++) {
    item = list[i]
    for (j = i - 1; j > 0 && list[j] > item; j--) list[j + 1] = list[j]
    list[j + 1] = item
  }
}
