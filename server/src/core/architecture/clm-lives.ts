/**
 * Since when and until when the product has its components. Sources: the service definitions of Helion OpenStack 2.0, of
 * September 2017 and of SUSE OpenStack Cloud 8 and 9, the history of the Ardana input model, and published models. What
 * 2.0 lacks and no published model tells more about may have come with any release after it.
 */
import type { ClmRelease, Life } from './clm-releases.js';

/** Of those that the last release has not. */
interface Removal {
  readonly date: string;
  readonly advice: string;
  /** The last release that has it. */
  readonly until: ClmRelease;
}

/** When components left the product. Source: history of the Ardana input model. */
export const removedComponents: ReadonlyMap<string, Removal> = new Map(
  (
    [
      [
        ...['2017-12-18', 'hos5.0', 'ESX clusters are enrolled by hand now'],
        ['eon-api', 'eon-client', 'eon-conductor'],
      ],
      [
        ...['2018-01-04', 'hos5.0', 'SUSE Enterprise Storage takes its place'],
        ['ceph-monitor', 'ceph-osd', 'ceph-osd-internal', 'ceph-radosgw', 'cmc-service', 'vsa'],
      ],
      ['2018-03-21', 'hos5.0', 'nothing takes its place', ['ops-console-monitor']],
      [
        ...['2018-10-08', 'soc8', 'the control plane is backed up by playbooks now'],
        ['freezer-agent', 'freezer-api'],
      ],
      ['2018-10-22', 'soc8', 'nothing takes its place', ['heat-api-cloudwatch']],
      ['2019-01-18', 'soc8', 'Nova needs it no longer', ['nova-console-auth']],
    ] as const satisfies readonly (readonly [string, ClmRelease, string, readonly string[]])[]
  ).flatMap(([date, until, advice, names]) => names.map((name) => [name, { date, advice, until }] as const)),
);

const cameWith: readonly (readonly [ClmRelease, string])[] = [
  [
    'hos2.1',
    `ardana-ca ardana-service bind bind-ext designate-mdns-external infoblox-ipam-agent logging-api logging-rotate
    magnum-client magnum-conductor monasca-liveness-check monasca-transform neutron-l2gateway-agent neutron-ml2-qos
    neutron-sriov-nic-agent nova-compute-hyperv openvswitch powerdns-ext spark tempest windriver-consumer`,
  ],
  [
    'hos3.0',
    `barbican-api barbican-client barbican-worker ceilometer-polling ceph-radosgw designate-api designate-central
    designate-client designate-mdns designate-pool-manager designate-zone-manager eon-client octavia-api
    octavia-health-manager powerdns`,
  ],
  [
    'soc8',
    `cassandra designate-producer designate-worker manila-api manila-client manila-share neutron-ml2-port-security
    nova-placement-api`,
  ],
  ['soc9', 'octavia-client'],
];

const since: ReadonlyMap<string, ClmRelease> = new Map(
  cameWith.flatMap(([release, names]) => names.split(/\s+/).map((name) => [name, release] as const)),
);

/** Of a component that the product has or had. */
export function lifeOf(component: string): Life {
  const [first, until] = [since.get(component), removedComponents.get(component)?.until];
  return { ...(first && { since: first }), ...(until && { until }) };
}
