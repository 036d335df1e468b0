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
