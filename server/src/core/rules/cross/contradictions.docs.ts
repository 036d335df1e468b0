/** The pages of contradictions between a plan and the installer file beside it. */
import type { RuleDocs } from '../rule.js';

/** A plan and an installer file of one cloud that agree. */
const PLAN = `product: { name: helion-openstack, version: "1.1" }
hypervisor: kvm
physical-networks:
  - network: undercloud-management
    vlan-type: untagged
    cidr: 192.168.130.0/24
    gateway-ip: 192.168.130.1
  - network: service
    vlan-type: tagged
    vlan-id: 332
    cidr: 192.168.132.0/24
    gateway-ip: 192.168.132.1
virtual-networks: []
deployment:
  seed-vm: { address: 192.168.130.3 }
  overcloud: { controllers: 3, compute: 4, swift-storage: 2, routing: dvr }
`;

const ENVIRONMENT = `{
  "cloud_type": "KVM",
  "compute_scale": 4,
  "baremetal": {
    "network_cidr": "192.168.130.0/24",
    "network_gateway": "192.168.130.1",
    "network_seed_ip": "192.168.130.3"
  },
  "neutron": { "overcloud_dvr": "True" },
  "svc": {
    "interface": "vlan332",
    "interface_default_route": "192.168.132.1",
    "allocate_cidr": "192.168.132.0/24"
  }
}
`;

const files = (environment: string) => ({ 'helion.yml': PLAN, 'kvm-custom-ips.json': environment });

/** `thing`: what the two say; `good`: words of the installer file, good as they are; `bad`: what breaks the rule. */
const contradiction = (thing: string, good: string, bad: string): RuleDocs => ({
  summary: `The plan and the installer file beside it do not agree on ${thing}.`,
  why: 'The two describe one cloud. What is built follows the installer file; who reads the plan later, to extend or to repair the cloud, is led astray. One of the two is out of date.',
  source: 'The format of the plan; JSON page 1.1 for the keys that mean the same',
  bad: files(ENVIRONMENT.replace(good, bad)),
  good: files(ENVIRONMENT),
});

export const docs = {
  'installer/plan-hypervisor-differs': contradiction(
    'the hypervisor',
    '"cloud_type": "KVM"',
    '"cloud_type": "ESX"',
  ),
  'installer/plan-subnet-differs': contradiction(
    'the subnet of a network',
    '"allocate_cidr": "192.168.132.0/24"',
    '"allocate_cidr": "192.168.142.0/24"',
  ),
  'installer/plan-gateway-differs': contradiction(
    'the gateway of a network',
    '"network_gateway": "192.168.130.1"',
    '"network_gateway": "192.168.130.2"',
  ),
  'installer/plan-vlan-differs': contradiction(
    'the VLAN of a network',
    '"interface": "vlan332"',
    '"interface": "vlan342"',
  ),
  'installer/plan-seed-address-differs': contradiction(
    'the address of the seed VM',
    '"network_seed_ip": "192.168.130.3"',
    '"network_seed_ip": "192.168.130.2"',
  ),
  'installer/plan-node-count-differs': contradiction(
    'the number of nodes of a role',
    '"compute_scale": 4',
    '"compute_scale": 5',
  ),
  'installer/plan-routing-differs': contradiction(
    'whether routers are distributed',
    '"overcloud_dvr": "True"',
    '"overcloud_dvr": "False"',
  ),
} satisfies Record<string, RuleDocs>;
