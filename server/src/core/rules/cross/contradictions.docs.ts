/** The pages of contradictions between a plan and the files of a cloud beside it. */
import type { RuleDocs } from '../rule.js';
import { carrierGradeFiles, files, modelFiles, WHY } from './cross-examples.js';

/** `thing`: what the two say; `good`: words of the installer file, good as they are; `bad`: what breaks the rule. */
const contradiction = (thing: string, good: string, bad: string): RuleDocs => ({
  summary: `The plan and the installer file next to it do not agree on ${thing}.`,
  why: WHY,
  source: 'The format of the plan; JSON page 1.1 for the keys that mean the same',
  bad: files([good, bad]),
  good: files(),
});

const carrierGrade = (thing: string, good: string, bad: string): RuleDocs => ({
  summary: `The plan and the carrier-grade files next to it do not agree on ${thing}.`,
  why: `${WHY} Compared are Management (CLM) with Management, block storage (BLS) with Storage, and the tenant underlay (TUL) with SDN.`,
  source:
    'The format of the plan; sample environment files of Carrier Grade for the networks that mean the same',
  bad: carrierGradeFiles([good, bad]),
  good: carrierGradeFiles(),
});

const model = (thing: string, good: string, bad: string): RuleDocs => ({
  summary: `The plan and the input model next to it do not agree on ${thing}.`,
  why: `${WHY} Compared are networks that are the only one of a network group with a usual name, such as MANAGEMENT or EXTERNAL-VM.`,
  source:
    'The format of the plan; the models published with Helion OpenStack for the names of network groups',
  bad: modelFiles([good, bad]),
  good: modelFiles(),
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
  'installer/plan-nic-differs': contradiction(
    'the NIC of a network',
    '"undercloud_public_interface": "eth0"',
    '"undercloud_public_interface": "eth2"',
  ),
  'carrier-grade/plan-subnet-differs': carrierGrade(
    'the subnet of a network',
    '"cidr": "192.168.130.0/24"',
    '"cidr": "192.168.140.0/24"',
  ),
  'carrier-grade/plan-gateway-differs': carrierGrade(
    'the gateway of a network',
    '"gateway": "192.168.130.1"',
    '"gateway": "192.168.130.2"',
  ),
  'carrier-grade/plan-node-count-differs': carrierGrade(
    'the number of compute proxies',
    '"count": 1',
    '"count": 2',
  ),
  'input-model/plan-subnet-differs': model(
    'the subnet of a network',
    'cidr: 192.168.130.0/24',
    'cidr: 192.168.140.0/24',
  ),
  'input-model/plan-gateway-differs': model(
    'the gateway of a network',
    'gateway-ip: 192.168.130.1',
    'gateway-ip: 192.168.130.2',
  ),
  'input-model/plan-vlan-differs': model('the VLAN of a network', 'vlanid: 331', 'vlanid: 341'),
} satisfies Record<string, RuleDocs>;
