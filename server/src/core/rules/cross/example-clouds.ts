/** A plan and an installer file of one cloud that agree, for the examples in the docs of rules that compare the two. */
import type { RuleExample } from '../rule.js';

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

/** The two files, good as they are, bad with one piece of the installer file replaced. */
export function contradictionExample(
  good: string,
  bad: string,
): { readonly bad: RuleExample; readonly good: RuleExample } {
  const files = (environment: string) => ({ 'helion.yml': PLAN, 'kvm-custom-ips.json': environment });
  return { bad: files(ENVIRONMENT.replace(good, bad)), good: files(ENVIRONMENT) };
}
