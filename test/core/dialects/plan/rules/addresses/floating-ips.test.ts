/** Floating IPs: where they are, and whether there are enough. */
import { expect, test } from 'vitest';
import { FLOATING } from '../../../../../../server/src/core/dialects/plan/rules/addresses/section-examples.js';
import { type Change, fixesOf, saidOf } from '../../said-of.js';

test('as they should be', () => {
  expect(saidOf(FLOATING)).toEqual([]);
});

test.each<[string, Change, string]>([
  [
    'plan/floating-outside-cidr',
    ['192.168.131.100-192.168.131.199', '192.168.141.100-192.168.141.199'],
    "The floating range 192.168.141.100-192.168.141.199 is outside 192.168.131.0/24, the subnet of 'external'.",
  ],
  [
    'plan/floating-not-host',
    ['192.168.131.100-192.168.131.199', '192.168.131.156-192.168.131.255'],
    'The floating range 192.168.131.156-192.168.131.255 includes the broadcast address of 192.168.131.0/24. No host can have it.',
  ],
  ['plan/floating-too-few', ['vms: 80', 'vms: 120'], 'The pool has only 100 floating IPs for 120 VMs.'],
  [
    'plan/floating-network',
    ['floating-ips:\n', 'floating-ips:\n  network: service\n'],
    "Floating IPs must be in an External network, not in 'service'.",
  ],
])('%s', (rule, change, message) => {
  expect(saidOf(FLOATING, change)).toEqual([`${rule}: ${message}`]);
});

test('the network can be named', () => {
  expect(saidOf(FLOATING, ['floating-ips:\n', 'floating-ips:\n  network: external\n'])).toEqual([]);
  expect(fixesOf(FLOATING, ['floating-ips:\n', 'floating-ips:\n  network: service\n'])).toEqual([
    { title: "Change to 'external'", after: [] },
  ]);
});

test('the pool has no gateway in it, and each address once', () => {
  expect(saidOf(FLOATING, ['131.100-192', '131.1-192'])).toEqual([
    "plan/addresses-contain-gateway: The range 192.168.131.1-192.168.131.199 contains 192.168.131.1, the gateway of 'external'.",
  ]);
  expect(saidOf(FLOATING, ['131.199]', '131.199, 192.168.131.150]'])).toEqual([
    'plan/addresses-overlap: 192.168.131.150 is already in 192.168.131.100-192.168.131.199 of the same pool.',
  ]);
});

test('a virtual address moves out of the pool', () => {
  const vip = `${FLOATING}\nhigh-availability:\n  virtual-addresses:\n    - { network: undercloud-management, address: 192.168.130.250 }\n    - { network: external, address: 192.168.131.150 }\n`;
  expect(fixesOf(vip)).toEqual([
    { title: 'Change to 192.168.131.200, the nearest address outside every pool', after: [] },
  ]);
});

test('a network that there is not', () => {
  expect(saidOf(FLOATING, ['floating-ips:\n', 'floating-ips:\n  network: extrnal\n'])).toEqual([
    "plan/network-name-unknown: Unknown network 'extrnal'. Did you mean 'external'?",
  ]);
});
