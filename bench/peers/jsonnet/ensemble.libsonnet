// One ensemble as a function: everything that runs it, one field per output file.
// Written for speed: JSON, which Docker and Kubernetes read too (std.manifestYamlDoc is some forty times slower),
// and `+` rather than `%` between strings (std.format is itself a Jsonnet program).
local ports = { client: 2181, peer: 2888, election: 3888 };

function(name, size, image='docker.io/library/zookeeper:3.9.4')
  local ids = std.range(1, size);
  local labels = { 'app.kubernetes.io/name': 'zookeeper', 'app.kubernetes.io/instance': name };
  local serverLabels(id) = labels { 'zk-server-id': '' + id };
  local server(id) = name + '-' + id;

  local serverLines = {
    ['server.' + id]: server(id) + ':' + ports.peer + ':' + ports.election + ';' + ports.client
    for id in ids
  };
  local settings = {
    tickTime: 2000,
    initLimit: 10,
    syncLimit: 5,
    dataDir: '/data',
    dataLogDir: '/datalog',
    'admin.enableServer': false,
    'autopurge.purgeInterval': 12,
    'autopurge.snapRetainCount': 3,
    '4lw.commands.whitelist': 'srvr',
    standaloneEnabled: size == 1,
    reconfigEnabled: false,
  } + serverLines;

  local env(id) = {
    ZOO_MY_ID: id,
    ZOO_SERVERS: std.join(' ', [key + '=' + serverLines[key] for key in std.objectFields(serverLines)]),
    ZOO_STANDALONE_ENABLED: size == 1,
    ZOO_ADMINSERVER_ENABLED: false,
    ZOO_AUTOPURGE_PURGEINTERVAL: 12,
    ZOO_4LW_COMMANDS_WHITELIST: 'srvr',
  };

  local compose = {
    name: name,
    services: {
      [server(id)]: {
        image: image,
        hostname: server(id),
        env_file: ['server-' + id + '.env'],
        restart: 'unless-stopped',
        ports: [(ports.client + id - 1) + ':' + ports.client],
        volumes: [server(id) + '-data:/data', server(id) + '-datalog:/datalog'],
      }
      for id in ids
    },
    volumes: { [server(id) + suffix]: {} for id in ids for suffix in ['-data', '-datalog'] },
  };

  local resource(apiVersion, kind, resourceName, resourceLabels) = {
    apiVersion: apiVersion,
    kind: kind,
    metadata: { name: resourceName, labels: resourceLabels },
  };
  local list(items) = { apiVersion: 'v1', kind: 'List', items: items };

  local srvr(period, failures) = {
    exec: { command: ['sh', '-c', 'echo srvr | nc localhost ' + ports.client + ' | grep Mode:'] },
    periodSeconds: period,
    timeoutSeconds: 5,
    failureThreshold: failures,
  };

  local pod(id) = resource('v1', 'Pod', server(id), serverLabels(id)) {
    spec: {
      hostname: server(id),
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      terminationGracePeriodSeconds: 60,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: 1000,
        fsGroup: 1000,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      affinity: {
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [{
            weight: 100,
            podAffinityTerm: { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: labels } },
          }],
        },
      },
      containers: [{
        name: 'zookeeper',
        image: image,
        env: [{ name: 'ZOO_MY_ID', value: '' + id }, { name: 'JVMFLAGS', value: '-Xmx384m' }],
        ports: [{ name: port, containerPort: ports[port] } for port in std.objectFields(ports)],
        resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { memory: '512Mi' } },
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
        startupProbe: srvr(5, 60),
        readinessProbe: srvr(10, 3),
        livenessProbe: { tcpSocket: { port: ports.client }, periodSeconds: 20, failureThreshold: 6 },
        volumeMounts: [
          { name: 'config', mountPath: '/conf/zoo.cfg', subPath: 'zoo.cfg' },
          { name: 'data', mountPath: '/data' },
          { name: 'datalog', mountPath: '/datalog' },
        ],
      }],
      volumes: [
        { name: 'config', configMap: { name: name + '-config' } },
        { name: 'data', emptyDir: {} },
        { name: 'datalog', emptyDir: {} },
      ],
    },
  };

  local service(serviceName, serviceLabels, port) = resource('v1', 'Service', serviceName, serviceLabels) {
    spec: { selector: serviceLabels, ports: [{ name: port, port: ports[port], targetPort: port }] },
  };
  local headless = { spec+: { clusterIP: 'None', publishNotReadyAddresses: true } };
  local services =
    [service(name + '-client', labels, 'client')]
    + [
      service(name + '-' + port + '-' + id, serverLabels(id), port) + headless
      for id in ids
      for port in ['peer', 'election']
    ];

  local configMap = resource('v1', 'ConfigMap', name + '-config', labels) {
    data: {
      'zoo.cfg': std.lines([key + '=' + settings[key] for key in std.objectFields(settings)]),
    },
  };

  local podDisruptionBudget = resource('policy/v1', 'PodDisruptionBudget', name, labels) {
    spec: { maxUnavailable: 1, selector: { matchLabels: labels } },
  };

  local networkPolicy = resource('networking.k8s.io/v1', 'NetworkPolicy', name, labels) {
    spec: {
      podSelector: { matchLabels: labels },
      policyTypes: ['Ingress'],
      ingress: [
        { ports: [{ port: ports.client }] },
        { from: [{ podSelector: { matchLabels: labels } }], ports: [{ port: ports.peer }, { port: ports.election }] },
      ],
    },
  };

  local kubernetes = {
    'configmap.json': configMap,
    'networkpolicy.json': networkPolicy,
    'pdb.json': podDisruptionBudget,
    'pods.json': list([pod(id) for id in ids]),
    'services.json': list(services),
  };

  // Flat names: `jsonnet -m` of Debian makes no folders.
  { ['server-' + id + '.env.json']: env(id) for id in ids }
  + { 'compose.json': compose }
  + { ['server-' + id + '.zoo.cfg.json']: settings for id in ids }
  + { ['server-' + id + '.myid.json']: id for id in ids }
  + kubernetes
  + {
    'kustomization.yaml': {
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      resources: std.objectFields(kubernetes),
    },
  }
