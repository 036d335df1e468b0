/** Plans with the sections that a plan may keep beside its networks, for the pages of the rules about them. */
import { esxPlan, kvmPlan } from '../../examples.js';

/** The plan of the examples with one more section at its end. */
const withSection = (section: string): string => `${kvmPlan}\n${section}`;

export const AVAILABILITY: string = withSection(`high-availability:
  virtual-addresses:
    - { network: undercloud-management, address: 192.168.130.250 }
    - { network: external, address: 192.168.131.250 }
  clusters:
    - { service: mysql, controllers: 3 }
    - { service: rabbitmq, controllers: 3 }
  singletons:
    - { service: sherpa, runs-on: overcloud-management-controller, restored-from: overcloud-management-controller }
`);

const node = (name: string, role: string, last: number, zone: number) =>
  `  - { name: ${name}, role: ${role}, zone: zone${zone}, bmc: 192.168.11.${last}, mac: "3c:a8:2a:00:00:${last}", address: 192.168.130.${last}, cpus: 16, memory: 128, disk: 1024 }`;

export const NODES: string = withSection(`nodes:
${[
  node('under', 'undercloud', 10, 1),
  node('ctl1', 'controllers', 11, 1),
  node('ctl2', 'controllers', 12, 2),
  node('ctl3', 'controllers', 13, 3),
  node('cmp1', 'compute', 21, 1),
  node('cmp2', 'compute', 22, 2),
  node('cmp3', 'compute', 23, 3),
  node('cmp4', 'compute', 24, 1),
  node('swf1', 'swift-storage', 31, 1),
  node('swf2', 'swift-storage', 32, 2),
  node('vsa1', 'vsa-storage', 41, 1),
  node('vsa2', 'vsa-storage', 42, 2),
  node('vsa3', 'vsa-storage', 43, 3),
].join('\n')}
`);

/** The same with addresses of the management network that are kept for later. */
export const RESERVED: string = NODES.replace(
  'gateway-ip: 192.168.130.1,',
  'gateway-ip: 192.168.130.1, reserved: [192.168.130.200-192.168.130.240],',
);

export const FLOATING: string = withSection(`floating-ips:
  pool: [192.168.131.100-192.168.131.199]
  projects: [web]
  vms: 80
`);

export const STORAGE: string = `${kvmPlan}  workload-size: 4000

storage:
  - { type: vsa, transport: iscsi, nodes: 3, size: 6000 }
  - { type: swift, nodes: 2, size: 8000 }
`;

const inRack = (role: string, rack: number) => `  - { role: ${role}, rack: rack${rack} }`;

export const RACKS: string = withSection(`nodes:
${[
  inRack('undercloud', 1),
  ...[1, 2, 1].map((rack) => inRack('controllers', rack)),
  ...[1, 2, 1, 2].map((rack) => inRack('compute', rack)),
  ...[1, 2].map((rack) => inRack('swift-storage', rack)),
  ...[1, 2, 1].map((rack) => inRack('vsa-storage', rack)),
].join('\n')}
`).replace(
  'cidr: 192.168.11.0/24, gateway-ip: 192.168.11.254',
  'subnets: [{ rack: rack1, cidr: 192.168.11.0/25 }, { rack: rack2, cidr: 192.168.11.128/25 }]',
);

export const PORTS: string = withSection(`ports:
  - { port: bond0, members: [eth0, eth1], mode: active-backup, mtu: 9000 }
`)
  .replaceAll('port: eth0', 'port: bond0')
  .replace('network: service, vlan-type: tagged', 'network: service, mtu: 9000, vlan-type: tagged');

export const GROWTH: string = withSection(`floating-ips:
  pool: [192.168.131.100-192.168.131.199]
  vms: 40

growth:
  from: 2027-01
  until: 2029-12
  compute: 20
  floating-ips: 90
`).replace(
  'gateway-ip: 192.168.130.1,',
  'gateway-ip: 192.168.130.1, addresses: [192.168.130.10-192.168.130.60],',
);

export const SURROUNDINGS: string = withSection(`surroundings:
  ntp: [10.1.64.20]
  time-zone: UTC
`);

export const VCENTERS: string = `${esxPlan.replace('compute-proxies: 1', 'compute-proxies: 2')}
surroundings:
  vcenters:
    - { name: vcenter1, address: 10.1.64.40 }
    - { name: vcenter2, address: 10.1.64.41 }
`;
