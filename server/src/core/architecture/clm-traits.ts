/**
 * What only some components have: conflicts, network tags, CPU roles, what they need of their networks, why a model should
 * drop them. Derived from the service definitions of the Ardana input model (Apache-2.0), of Helion OpenStack and of SUSE
 * OpenStack Cloud 9. What nearly all have is in `clm-wiring.ts`.
 */
import type { ClmGeneration } from './clm-generations.js';
import type { ClmRelease } from './clm-releases.js';

export interface ClmTraits {
  /** Components that must not run on the same server. The installer declares this and does not check it. */
  readonly conflicts?: readonly string[];
  /** Network tags that it gives to its group by itself. */
  readonly autoNetworkTags?: readonly string[];
  /** It can be given processors of its own, for these uses. */
  readonly cpuRoles?: readonly string[];
  /** It must be reachable over the network that the server was installed through. */
  readonly isOnServerNetwork?: boolean;
  /** It has an address of its own. */
  readonly needsIp?: boolean;
  /** All of its servers together have an address of their own. */
  readonly needsClusterIp?: boolean;
  /** Its consumers are told all of its servers. */
  readonly advertisesMembers?: boolean;
  /** It is in the catalogue of every region. */
  readonly advertisesGlobally?: boolean;
  /** The kind of zone that the zones of its servers make. */
  readonly zoneType?: string;
  /** Components that are told of it, and of no service. */
  readonly alsoAdvertisesTo?: readonly string[];
}

const members: ClmTraits = { advertisesMembers: true };

export const componentTraits: Readonly<Record<string, ClmTraits>> = {
  'ardana-service': { alsoAdvertisesTo: ['ardana-service'] },
  bind: { conflicts: ['designate-mdns-external', 'powerdns'] },
  cassandra: members,
  'ceilometer-expirer': { alsoAdvertisesTo: ['ceilometer-expirer'] },
  'designate-mdns-external': { conflicts: ['designate-mdns'] },
  'heat-api-cfn': { alsoAdvertisesTo: ['keystone-api'] },
  'heat-api-cloudwatch': { alsoAdvertisesTo: ['keystone-api'] },
  influxdb: members,
  kafka: members,
  'keystone-api': { advertisesGlobally: true },
  'lifecycle-manager': { isOnServerNetwork: true },
  'lifecycle-manager-target': { isOnServerNetwork: true },
  'monasca-threshold': members,
  mysql: members,
  'nova-compute': { zoneType: 'nova_availability_zones' },
  'nova-compute-kvm': { cpuRoles: ['vm'] },
  'nova-novncproxy': { alsoAdvertisesTo: ['nova-api', 'nova-compute'] },
  'ntp-server': { alsoAdvertisesTo: ['ntp-client'] },
  openvswitch: { cpuRoles: ['eal', 'pmd'] },
  'ops-console-web': { alsoAdvertisesTo: ['ops-console-web'] },
  powerdns: { conflicts: ['designate-mdns-external', 'bind'] },
  rabbitmq: members,
  spark: members,
  vertica: members,
  vsa: { autoNetworkTags: ['vsa.iscsi'], needsIp: true, needsClusterIp: true },
  zookeeper: members,
};

export interface ClmWarning {
  /** The component to name instead. */
  readonly replacedBy?: string;
  /** What to do, as a sentence. */
  readonly advice: string;
  /** The first release that wants it no longer. Source: as the file; for 3.0 the published models, which dropped it. */
  readonly since: ClmRelease;
}

const gone = (since: ClmRelease): ClmWarning => ({
  ...{ advice: 'It is no longer deployed. Remove it from the model.', since },
});

/** Components that the installer still knows, and warns about. */
export const componentWarnings: Readonly<Record<string, ClmWarning>> = {
  'ceilometer-agent-central': {
    since: 'hos3.0',
    replacedBy: 'ceilometer-polling',
    advice: "Use 'ceilometer-polling' instead.",
  },
  'ceilometer-api': gone('soc9'),
  'ceilometer-collector': gone('hos3.0'),
  'ceilometer-expirer': gone('hos3.0'),
  'designate-pool-manager': {
    since: 'soc8',
    replacedBy: 'designate-worker',
    advice: "Use 'designate-worker' instead.",
  },
  'designate-zone-manager': {
    since: 'soc8',
    replacedBy: 'designate-producer',
    advice: "Use 'designate-producer' instead.",
  },
  'glance-registry': gone('soc9'),
  'manila-share': {
    since: 'soc9',
    advice: "'manila-api' includes the service. Remove this entry from the model.",
  },
  'neutron-lbaasv2-agent': {
    since: 'soc9',
    advice: "Use Octavia instead: 'octavia-api' and 'octavia-health-manager'.",
  },
  'sherpa-api': gone('hos3.0'),
  'sherpa-service': gone('hos3.0'),
};

/** Not for models of users, in every generation that has them. */
const hiddenAlways: ReadonlySet<string> = new Set([
  ...[
    'ceilometer-agent-central',
    'ceilometer-collector',
    'ceilometer-expirer',
    'magnum-api',
    'magnum-client',
  ],
  ...['magnum-conductor', 'ops-console-monitor', 'sherpa-api', 'sherpa-service', 'stunnel'],
  ...['swift-addons', 'windriver-consumer'],
]);

/** Models of earlier generations need them. */
const hiddenSinceSuse9: ReadonlySet<string> = new Set([
  ...['ceilometer-api', 'glance-registry', 'manila-share', 'neutron-lbaasv2-agent'],
]);

/** Where the generation is not known, nothing is offered that one of them hides. */
export function isHiddenComponent(name: string, generation: ClmGeneration | undefined): boolean {
  if (hiddenAlways.has(name)) return true;
  return generation !== 'hos' && generation !== 'soc8' && hiddenSinceSuse9.has(name);
}
