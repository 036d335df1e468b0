import { expect, test } from 'vitest';
import { networkFact } from '../../../../server/src/core/architecture/networks.js';
import type { Plan, PlanNetwork } from '../../../../server/src/core/dialects/plan/model/plan-model.js';
import {
  freeAddresses,
  proposeAddress,
  proposeNetwork,
  proposeRange,
  proposeSubnet,
  proposeVlanId,
  proposeVlanRange,
} from '../../../../server/src/core/dialects/plan/model/proposals.js';
import { formatAddress } from '../../../../server/src/core/net/address.js';
import { formatRange } from '../../../../server/src/core/net/address-range.js';
import { formatCidr } from '../../../../server/src/core/net/cidr.js';
import { planOf } from './plan-of.js';

const SMALL = `
  hypervisor: kvm
  physical-networks:
    - network: ipmi
      vlan-type: untagged
      cidr: 192.168.11.0/24
      port: ipmi
    - network: undercloud-management
      vlan-type: untagged
      cidr: 10.1.0.0/24
      gateway-ip: 10.1.0.1
      addresses: [10.1.0.10-10.1.0.20, 10.1.0.30]
      port: eth1
    - network: external
      vlan-type: tagged
      vlan-id: 331
      cidr: 10.1.1.0/24
      port: eth1
    - network: sdn
      vlan-type: untagged
      port: eth1
  virtual-networks:
    - network: external
      vlan-type: tagged
      carried-by: external
  deployment:
    seed-vm: { address: 10.1.0.3 }
`;

const network = (plan: Plan, index: number): PlanNetwork => {
  const found = plan.networks[index];
  if (!found) throw new Error('no such network');
  return found;
};

const fact = (layer: 'physical' | 'virtual', name: string, hypervisor: 'kvm' | 'esx' = 'kvm') => {
  const found = networkFact(layer, hypervisor, name);
  if (!found) throw new Error('no such fact');
  return found;
};

test('the next VLAN id is the one after the highest, or that of the same network', () => {
  const plan = planOf(SMALL);
  expect(proposeVlanId(plan)).toBe(332);
  expect(proposeVlanId(plan, network(plan, 4))).toBe(331);
  expect(proposeVlanId(planOf('hypervisor: kvm'))).toBe(100);
  const full = planOf(
    'physical-networks: [{ network: external, vlan-id: 4094 }, { network: service, vlan-id: 1 }]',
  );
  expect(proposeVlanId(full)).toBe(2);
});

test('a range of VLAN ids for tenants touches no id in use', () => {
  expect(proposeVlanRange(planOf(SMALL))).toEqual({ first: 500, last: 999 });
  const used = planOf('physical-networks: [{ network: external, vlan-id: 700 }]');
  expect(proposeVlanRange(used)).toEqual({ first: 701, last: 1200 });
});

/** What a network is given that shares its subnet with no other. */
const freshSubnet = (plan: Plan) => proposeNetwork(plan, fact('virtual', 'esx', 'esx'))['cidr'];

test('the next subnet has the usual size and overlaps none', () => {
  expect(freshSubnet(planOf(SMALL))).toBe('10.1.2.0/24');
  expect(freshSubnet(planOf('hypervisor: esx'))).toBe('192.168.130.0/24');
});

test('an untagged network shares the subnet of its port', () => {
  const plan = planOf(SMALL);
  const shared = proposeSubnet(plan, network(plan, 3));
  expect(shared && formatCidr(shared)).toBe('10.1.0.0/24');
});

test('free addresses leave out gateway, pools and the seed VM', () => {
  const plan = planOf(SMALL);
  const cidr = network(plan, 1).cidr?.value;
  if (!cidr) throw new Error('no cidr');
  expect(freeAddresses(plan, cidr).map(formatRange)).toEqual([
    '10.1.0.2',
    '10.1.0.4-10.1.0.9',
    '10.1.0.21-10.1.0.29',
    '10.1.0.31-10.1.0.254',
  ]);
  const address = proposeAddress(plan, cidr);
  expect(address && formatAddress(address)).toBe('10.1.0.2');
  const range = proposeRange(plan, cidr, true);
  expect(range && formatRange(range)).toBe('10.1.0.31-10.1.0.254');
});

test('a pool leaves the first host to the gateway that is not there yet', () => {
  const plan = planOf(SMALL);
  const cidr = network(plan, 2).cidr?.value;
  const range = cidr && proposeRange(plan, cidr, false);
  expect(range && formatRange(range)).toBe('10.1.1.2-10.1.1.254');
});

test('whole networks that are missing', () => {
  const plan = planOf(SMALL);
  expect(proposeNetwork(plan, fact('physical', 'service'))).toEqual({
    network: 'service',
    'vlan-type': 'tagged',
    'vlan-id': 332,
    cidr: '10.1.2.0/24',
    'gateway-ip': '10.1.2.1',
    port: 'eth1',
  });
  expect(proposeNetwork(plan, fact('physical', 'storage'))).toMatchObject({
    'vlan-type': 'untagged',
    cidr: '10.1.0.0/24',
    'gateway-ip': '10.1.0.1',
  });
  expect(proposeNetwork(plan, fact('virtual', 'management'))).toEqual({
    network: 'management',
    'vlan-type': 'untagged',
    'carried-by': 'undercloud-management',
  });
  expect(proposeNetwork(plan, fact('virtual', 'fibre-channel'))).toEqual({ network: 'fibre-channel' });
  expect(proposeNetwork(plan, fact('virtual', 'esx', 'esx'))).toEqual({
    network: 'esx',
    'vlan-type': 'tagged',
    'vlan-id': 332,
    cidr: '10.1.2.0/24',
    'carried-by': 'external',
  });
  expect(proposeNetwork(plan, fact('virtual', 'esx-tenant', 'esx'))).toEqual({
    network: 'esx-tenant',
    'vlan-type': 'tagged',
    'vlan-range': '500-999',
    'carried-by': 'external',
  });
});

test('a public subnet has no free neighbours', () => {
  const plan = planOf('physical-networks: [{ network: external, cidr: 15.126.52.0/22 }]');
  expect(freshSubnet(plan)).toBe('192.168.130.0/24');
});
