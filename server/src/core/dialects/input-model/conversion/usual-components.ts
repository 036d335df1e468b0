/** The service components that a new model has: those that a cloud with compute, images, volumes and objects needs. */

/** A release that a new model can be for. */
export type NewRelease = '8' | '9';

export const commonComponents: readonly string[] = [
  'lifecycle-manager-target',
  'logging-producer',
  'logging-rotate',
  'monasca-agent',
  'stunnel',
];

const CLIENTS: readonly string[] = [
  'openstack-client',
  'barbican-client',
  'ceilometer-client',
  'cinder-client',
  'designate-client',
  'glance-client',
  'heat-client',
  'keystone-client',
  'monasca-client',
  'neutron-client',
  'nova-client',
  'swift-client',
];

/** From release 9 on, Octavia has a client too. */
export function clientsOf(release: NewRelease): readonly string[] {
  return release === '9' ? [...CLIENTS, 'octavia-client'] : CLIENTS;
}

/** What Nova and Glance need until release 8. */
const OF_8 = ['nova-console-auth', 'glance-registry'];

export function controlComponents(release: NewRelease): readonly string[] {
  return [...CONTROL, ...clientsOf(release), ...(release === '8' ? OF_8 : [])];
}

const CONTROL: readonly string[] = [
  ...['ntp-server', 'ip-cluster', 'apache2', 'memcached', 'mysql', 'rabbitmq'],
  ...['keystone-api', 'barbican-api', 'barbican-worker', 'glance-api'],
  ...['cinder-api', 'cinder-backup', 'cinder-scheduler', 'cinder-volume'],
  ...['nova-api', 'nova-conductor', 'nova-metadata', 'nova-novncproxy', 'nova-placement-api'],
  ...['nova-scheduler', 'neutron-server', 'neutron-dhcp-agent', 'neutron-l3-agent'],
  ...['neutron-metadata-agent', 'neutron-ml2-plugin', 'neutron-openvswitch-agent'],
  ...['swift-proxy', 'swift-account', 'swift-container', 'swift-ring-builder'],
  ...['heat-api', 'heat-api-cfn', 'heat-engine', 'horizon', 'ops-console-web'],
  ...['ceilometer-agent-notification', 'ceilometer-common', 'ceilometer-polling'],
  ...['cassandra', 'kafka', 'spark', 'storm', 'zookeeper', 'logging-api', 'logging-server'],
  ...['monasca-api', 'monasca-notifier', 'monasca-persister', 'monasca-threshold', 'monasca-transform'],
];

export const computeComponents: readonly string[] = [
  'ntp-client',
  'nova-compute',
  'nova-compute-kvm',
  'neutron-l3-agent',
  'neutron-metadata-agent',
  'neutron-openvswitch-agent',
];
