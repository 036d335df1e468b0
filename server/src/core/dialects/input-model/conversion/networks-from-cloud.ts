/**
 * The networks of a new model: management with everything that is inside, the public addresses of the APIs, and that of
 * the virtual machines; and the interfaces that they are on.
 */
import type { Cloud, CloudNetworkFacts } from '../../../model/cloud.js';
import type { CloudDetails, Remark } from '../../../model/cloud-details.js';
import { formatAddress } from '../../../net/address.js';
import { formatRange } from '../../../net/address-range.js';
import { formatCidr } from '../../../net/cidr.js';
import type { Plain } from '../../../syntax/rewrite.js';
import { withoutAbsent } from '../../../syntax/yaml-sections.js';

interface Networks {
  readonly sections: Readonly<Record<string, Plain>>;
  readonly lost: readonly Remark[];
  readonly assumed: readonly Remark[];
}

export function networksFromCloud(cloud: Cloud, details: CloudDetails, roles: readonly string[]): Networks {
  const { management = {}, external = {} } = cloud.networks;
  const sections = {
    'network-groups': GROUPS,
    networks: [managementNet(management), apiNet(), vmNet(external)],
    'interface-models': roles.map((role) => interfaceModel(role, management, external, details)),
  };
  return {
    sections,
    lost: lostOf(cloud),
    assumed: [
      { message: 'Services, tenants in VxLAN and Swift share MANAGEMENT, as in the plan.' },
      { message: "'external' is the network of virtual machines; public APIs use another one." },
    ],
  };
}

const GROUPS: Plain = [
  {
    name: 'MANAGEMENT',
    'hostname-suffix': 'mgmt',
    hostname: true,
    'component-endpoints': ['default'],
    routes: ['default'],
    'load-balancers': ['internal-lb'],
    tags: ['neutron.networks.vxlan'],
  },
  { name: 'EXTERNAL-API', 'hostname-suffix': 'extapi', 'load-balancers': ['public-lb'] },
  { name: 'EXTERNAL-VM', tags: ['neutron.l3_agent.external_network_bridge'] },
];

function managementNet({ cidr, gateway, pools = [] }: CloudNetworkFacts): Plain {
  return withoutAbsent({
    name: 'MANAGEMENT-NET',
    'network-group': 'MANAGEMENT',
    'tagged-vlan': false,
    cidr: cidr ? formatCidr(cidr.value) : '<subnet of MANAGEMENT>',
    'gateway-ip': gateway ? formatAddress(gateway.value) : '<gateway of MANAGEMENT>',
    addresses: pools.length > 0 ? pools.map(formatRange) : undefined,
  });
}

function apiNet(): Plain {
  return {
    name: 'EXTERNAL-API-NET',
    'network-group': 'EXTERNAL-API',
    'tagged-vlan': true,
    vlanid: '<VLAN id of EXTERNAL-API>',
    cidr: '<subnet of EXTERNAL-API>',
    'gateway-ip': '<gateway of EXTERNAL-API>',
  };
}

/** Neutron has its addresses. */
function vmNet({ vlanId }: CloudNetworkFacts): Plain {
  return {
    name: 'EXTERNAL-VM-NET',
    'network-group': 'EXTERNAL-VM',
    'tagged-vlan': true,
    vlanid: vlanId?.value ?? '<VLAN id of EXTERNAL-VM>',
  };
}

const WITH_VMS = ['CONTROLLER', 'COMPUTE'];

function interfaceModel(
  role: string,
  management: CloudNetworkFacts,
  external: CloudNetworkFacts,
  details: CloudDetails,
): Plain {
  const inside = management.ports?.[0]?.value ?? 'eth0';
  const outside = external.ports?.[0]?.value ?? inside;
  const publicApi = role === 'CONTROLLER' ? ['EXTERNAL-API'] : [];
  const vms = WITH_VMS.includes(role) ? ['EXTERNAL-VM'] : [];
  const open = [...publicApi, ...vms];
  const isShared = inside === outside || open.length === 0;
  const first = interfaceOn(inside, [...(isShared ? open : []), 'MANAGEMENT'], details);
  return {
    name: `${role}-INTERFACES`,
    'network-interfaces': isShared ? [first] : [first, interfaceOn(outside, open, details)],
  };
}

/** How often a bond looks at its links, in milliseconds. */
const MIIMON = 100;

function interfaceOn(port: string, groups: readonly string[], { bonds = [] }: CloudDetails): Plain {
  const bond = bonds.find((each) => each.port === port);
  const primary = bond?.members[0];
  const mode = bond?.mode ?? 'active-backup';
  return {
    name: port.toUpperCase(),
    device: { name: port },
    ...(bond && {
      'bond-data': {
        provider: 'linux',
        options: { mode, miimon: MIIMON, ...(mode === 'active-backup' && primary && { primary }) },
        devices: bond.members.map((name) => ({ name })),
      },
    }),
    'network-groups': groups,
  };
}

function lostOf({ networks, routing }: Cloud): readonly Remark[] {
  const { external, service, storage, sdn } = networks;
  const why = 'the new model has no such network';
  return [
    ...(service?.vlanId ? [{ message: `Network 'service' is omitted: ${why}.`, at: service.vlanId.at }] : []),
    ...(storage?.cidr ? [{ message: `Network 'storage' is omitted: ${why}.`, at: storage.cidr.at }] : []),
    ...(sdn?.cidr ? [{ message: `Network 'sdn' is omitted: ${why}.`, at: sdn.cidr.at }] : []),
    ...(external?.cidr
      ? [
          {
            message: `Subnet ${formatCidr(external.cidr.value)} of 'external' is omitted: it is created in Neutron after the deployment.`,
            at: external.cidr.at,
          },
        ]
      : []),
    ...(routing ? [{ message: "'routing' is omitted: DVR is set in Neutron.", at: routing.at }] : []),
  ];
}
