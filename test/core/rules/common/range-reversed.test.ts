import { test } from 'vitest';
import { rangeReversed } from '../../../../server/src/core/rules/common/range-reversed.js';
import { checkRule } from '../../../support/check-rule.js';

test('the ends of a value are swapped', () => {
  checkRule(
    rangeReversed,
    `
    physical-networks:
      - network: external
        addresses:
          - 192.168.11.90-192.168.11.20 # the street
          # ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Range is reversed: 192.168.11.90 is after 192.168.11.20.
          # | fix: Swap the ends: '192.168.11.20-192.168.11.90'
          # | -       - 192.168.11.90-192.168.11.20 # the street
          # | +       - 192.168.11.20-192.168.11.90 # the street
          - 192.168.11.5
          - 192.168.11.6-192.168.11.6
          - 192.168.11.8-{{ last }}
          - 192.168.11.8-192.168.11
    `,
  );
});

test('the ends of two keys are swapped', () => {
  checkRule(
    rangeReversed,
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM", "baremetal": {
        "network_seed_range_start": "10.0.0.9",
        "network_seed_range_end": "10.0.0.2",
        //                        ^^^^^^^^^^ error: Range is reversed: 'network_seed_range_end' is before 'network_seed_range_start'.
        //                        | related 2: The range begins at 10.0.0.9.
        //                        | fix: Swap the ends
        //                        | -     "network_seed_range_start": "10.0.0.9",
        //                        | -     "network_seed_range_end": "10.0.0.2",
        //                        | +     "network_seed_range_start": "10.0.0.2",
        //                        | +     "network_seed_range_end": "10.0.0.9",
        "network_undercloud_range_start": "10.0.0.20",
        "network_undercloud_range_end": "10.0.0.20" } }
    `,
  );
});

test('a digit that was lost at the end is offered first', () => {
  checkRule(
    rangeReversed,
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM", "floating_ip": {
        "start": "172.31.54.20",
        "end": "72.31.54.40" } }
        //     ^^^^^^^^^^^^^ error: Range is reversed: 'end' is before 'start'.
        //     | fix: Change to '172.31.54.40'
        //     | -     "end": "72.31.54.40" } }
        //     | +     "end": "172.31.54.40" } }
        //     | fix: Swap the ends
    `,
  );
  checkRule(
    rangeReversed,
    `
    #- /kvm-custom-ips.json
    { "cloud_type": "KVM", "floating_ip": {
        "start": "172.31.54.20",
        "end": "72.31.54.10" } }
        //     ^^^^^^^^^^^^^ error: Range is reversed: 'end' is before 'start'.
        //     | fix: Swap the ends
    `,
  );
});

test('ends that are no addresses, or of two families, are not compared', () => {
  const seed = (first: string, last: string) =>
    `#- /a.json\n{ "cloud_type": "KVM", "baremetal": { "network_seed_range_start": ${first}, "network_seed_range_end": ${last} } }\n`;
  for (const [first, last] of [
    ['"10.0.0.9"', '"10.0.0.300"'],
    ['"10.0.0.900"', '"10.0.0.3"'],
    ['"2001:db8::1"', '"10.0.0.3"'],
    ['"10.0.0.9"', '{}'],
  ] as const)
    checkRule(rangeReversed, seed(first, last));
  checkRule(rangeReversed, '#- /a.json\n{ "cloud_type": "KVM", "baremetal": [] }\n');
});
