/** A key with a slip in it is one mistake, and what stands under it is read as what is meant. */
import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/index.js';
import { writtenInstead } from '../../../server/src/core/model/misspelt-key.js';
import { isSlip } from '../../../server/src/core/text/nearest.js';

const PLAN = `hypervisor: kvm
physical-networks:
  - network: ipmi
    vlan-type: untagged
    cidr: 192.168.11.0/24
    gateway-ip: 192.168.11.254
    port: ipmi
  - network: undercloud-management
    vlan-type: untagged
    cidr: 192.168.130.0/24
    gateway-ip: 192.168.130.254
    port: eth0
  - network: external
    vlan-type: tagged
    vlan-id: 331
    cidr: 192.168.131.0/24
    port: eth0
  - network: service
    vlan-type: tagged
    vlan-id: 332
    cidr: 192.168.132.0/24
    port: eth0
virtual-networks:
  - network: management
    vlan-type: untagged
    carried-by: undercloud-management
  - network: service
    vlan-type: tagged
    carried-by: service
  - network: external
    vlan-type: tagged
    carried-by: external
deployment:
  overcloud: { controllers: 3, compute: 4, swift-storage: 2 }
backup:
  targets: [seed-vm, undercloud, overcloud-management-controller, mysql]
`;

const rulesOf = (text: string): string[] =>
  (analyse({ uri: 'file:///p/helion.yml', text })?.findings() ?? [])
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);

test('the plan itself is good', () => {
  expect(rulesOf(PLAN)).toEqual([]);
});

test.each([
  ['hypervisor: kvm', 'hypervisro: kvm', 'hypervisro'],
  ['physical-networks:', 'physical-network:', 'physical-network'],
  ['virtual-networks:', 'virtual_networks:', 'virtual_networks'],
  ['network: ipmi', 'netwrok: ipmi', 'netwrok'],
  ['vlan-id: 331', 'vlan-idd: 331', 'vlan-idd'],
  ['vlan-type: tagged', 'Vlan-Type: tagged', 'Vlan-Type'],
  ['deployment:', 'deploiment:', 'deploiment'],
  ['controllers: 3', 'contollers: 3', 'contollers'],
  ['targets:', 'target:', 'target'],
])('%s written %s', (right, wrong, key) => {
  expect(rulesOf(PLAN.replace(right, wrong))).toEqual([`plan/unknown-key ${key}`]);
});

test('what stands under a misspelt key is checked as what is meant', () => {
  const text = PLAN.replace('vlan-id: 332', 'vlan-di: 331');
  expect(rulesOf(text).toSorted()).toEqual(['plan/unknown-key vlan-di', 'plan/vlan-id-duplicate 331']);
});

test('a key that is only near leaves open whether it is meant', () => {
  const text = PLAN.replace('vlan-id: 332', 'vlan-number: 331');
  expect(rulesOf(text)).toEqual(['plan/tagged-no-vlan-id tagged', 'plan/unknown-key vlan-number']);
  expect(rulesOf(PLAN.replace('vlan-id: 332', 'vlanidx: 331'))).toEqual(['plan/unknown-key vlanidx']);
});

test.each([
  ['vlan-id', 'vlan-di', true],
  ['vlan-id', 'vlan-i', true],
  ['vlan-id', 'vlan-idx', true],
  ['vlan-id', 'vlan-od', true],
  ['vlan-id', 'vlan-id', false],
  ['vlan-id', 'vlan-xx', false],
  ['id', 'ip', false],
  ['name', 'nmae', true],
  ['abc', 'abd', false],
])('from %s to %s is one slip: %s', (meant, typed, expected) => {
  expect(isSlip(typed, meant)).toBe(expected);
});

test('nothing stands for a key that the schema does not have', () => {
  expect(writtenInstead([], { properties: { name: {} } }, 'nmae')).toBeUndefined();
  expect(writtenInstead([], undefined, 'name')).toBeUndefined();
});
