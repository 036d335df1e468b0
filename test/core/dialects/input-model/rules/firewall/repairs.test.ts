/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
firewall-icmp-range
  Change to '8' (echo request)
    -        port-range-min: 800
    +        port-range-min: 8
firewall-prefix-invalid
  Change to '0.0.0.0/0'
    -        remote-ip-prefix: 0.0.0.0/33
    +        remote-ip-prefix: 0.0.0.0/0
firewall-rule-incomplete
  Add 'protocol: tcp'
    +        protocol: tcp
  Add 'protocol: udp'
    +        protocol: udp
  Add 'protocol: icmp'
    +        protocol: icmp
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
