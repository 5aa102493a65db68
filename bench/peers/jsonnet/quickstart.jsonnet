// The counterpart of samples/quickstart/quickstart.zk.
(import 'ensemble.libsonnet')(name='zookeeper', size=3)
