import { test } from 'vitest';
import { bmRangeNetworkBroadcast } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-range-network-broadcast.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

interface Ranges {
  readonly cidr?: string;
  readonly seed?: readonly [string, string];
  readonly undercloud?: readonly [string, string];
  readonly more?: string;
}

/** The undercloud range stands in lines 5 and 6. */
function kvm({ cidr = '10.1.0.0/24', seed, undercloud, more = '' }: Ranges): string {
  const ends = (name: string, [start, end]: readonly [string, string]) => [
    `    "network_${name}_range_start": "${start}",`,
    `    "network_${name}_range_end": "${end}",`,
  ];
  return [
    '#- /kvm-custom-ips.json',
    '{',
    `  "cloud_type": "KVM",${more}`,
    '  "baremetal": {',
    `    "network_cidr": "${cidr}",`,
    ...ends('undercloud', undercloud ?? ['10.1.0.100', '10.1.0.200']),
    ...(seed ? ends('seed', seed) : []),
    '    "network_seed_ip": "10.1.0.3"',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** The fixture with a mark below the line of a key. */
function marked(text: string, key: string, mark: string): string {
  return text.replace(new RegExp(`^( *"${key}": )("[^"]*").*\n`, 'm'), (line, lead: string, value: string) =>
    [line, ' '.repeat(lead.length), '^'.repeat(value.length), ` ${mark}\n`].join(''),
  );
}

test.each([
  ['a reversed range', kvm({ undercloud: ['10.2.0.60', '10.2.0.21'] })],
  ['a range with a lost digit', kvm({ undercloud: ['10.1.0.60', '101.1.0.21'] })],
  ['half a range', kvm({ undercloud: ['10.2.0.60', ''] })],
  ['a bad subnet', kvm({ cidr: '10.1.0/24', undercloud: ['10.2.0.21', '10.2.0.60'] })],
  ['a subnet without room', kvm({ cidr: '10.1.0.0/31' })],
])('%s is another mistake', (_, text) => {
  checkSilent(bmRangeNetworkBroadcast, text);
});

test('the ends of the subnet', () => {
  const text = kvm({ undercloud: ['10.1.0.0', '10.1.0.255'] });
  checkRule(
    bmRangeNetworkBroadcast,
    marked(
      marked(
        text,
        'network_undercloud_range_start',
        "error: The undercloud range begins at 10.1.0.0, the network address of 10.1.0.0/24, which no host can have.\n| related 4: The management network is 10.1.0.0/24.\n| fix: Let the undercloud range begin at '10.1.0.1'",
      ),
      'network_undercloud_range_end',
      "error: The undercloud range ends at 10.1.0.255, the broadcast address of 10.1.0.0/24, which no host can have.\n| fix: Let the undercloud range end at '10.1.0.254'",
    ),
  );
  checkSilent(bmRangeNetworkBroadcast, kvm({ undercloud: ['10.1.0.1', '10.1.0.254'] }));
});

test('the ends of the default subnet', () => {
  checkRule(
    bmRangeNetworkBroadcast,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_range_start": "192.0.2.200",
        "network_seed_range_end": "192.0.2.255"
    //                            ^^^^^^^^^^^^^ error: The seed range ends at 192.0.2.255, the broadcast address of 192.0.2.0/24, which no host can have.
    //                            | preferred fix: Let the seed range end at '192.0.2.254'
    //                            | -     "network_seed_range_end": "192.0.2.255"
    //                            | +     "network_seed_range_end": "192.0.2.254"
      }
    }
    `,
  );
});
