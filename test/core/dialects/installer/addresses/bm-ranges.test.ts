import { expect, test } from 'vitest';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const outside = { id: 'installer/bm-range-outside' };
const overlap = { id: 'installer/bm-range-overlap' };
const networkBroadcast = { id: 'installer/bm-range-network-broadcast' };
const small = { id: 'installer/bm-undercloud-range-small' };

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

test('ranges elsewhere', () => {
  const text = kvm({ seed: ['10.2.0.10', '10.2.0.20'], undercloud: ['10.2.0.21', '10.2.0.60'] });
  checkRule(
    outside,
    marked(
      marked(
        text,
        'network_undercloud_range_start',
        'error: The undercloud range, 10.2.0.21 to 10.2.0.60, is not within the management network 10.1.0.0/24.\n| fix: Change the range to 10.1.0.21 to 10.1.0.60',
      ),
      'network_seed_range_start',
      'error: The seed range, 10.2.0.10 to 10.2.0.20, is not within the management network 10.1.0.0/24.\n| related 4: The management network is 10.1.0.0/24.',
    ),
  );
  checkFix(
    outside,
    text,
    'Change the range to 10.1.0.21 to 10.1.0.60',
    kvm({ seed: ['10.2.0.10', '10.2.0.20'], undercloud: ['10.1.0.21', '10.1.0.60'] }),
  );
});

test('a range that leaves its network', () => {
  const text = kvm({ undercloud: ['10.1.0.100', '10.1.1.20'] });
  checkRule(
    outside,
    marked(
      text,
      'network_undercloud_range_end',
      "error: The undercloud range, 10.1.0.100 to 10.1.1.20, is not within...\n| fix: Let the undercloud range end at '10.1.0.254'",
    ),
  );
  checkFix(
    outside,
    kvm({ undercloud: ['10.0.255.100', '10.1.0.20'] }),
    "Let the undercloud range begin at '10.1.0.1'",
    kvm({ undercloud: ['10.1.0.1', '10.1.0.20'] }),
  );
});

test('no range is moved to where something is', () => {
  const text = kvm({ undercloud: ['10.2.0.2', '10.2.0.60'] });
  const [finding] = analysisOf('kvm.json', text.replace(/^#.*\n/, ''))
    .findings()
    .filter(({ rule }) => rule === outside.id);
  expect(finding?.fixes()).toEqual([]);
});

test.each([
  ['a reversed range', kvm({ undercloud: ['10.2.0.60', '10.2.0.21'] })],
  ['a range with a lost digit', kvm({ undercloud: ['10.1.0.60', '101.1.0.21'] })],
  ['half a range', kvm({ undercloud: ['10.2.0.60', ''] })],
  ['a bad subnet', kvm({ cidr: '10.1.0/24', undercloud: ['10.2.0.21', '10.2.0.60'] })],
  ['a subnet without room', kvm({ cidr: '10.1.0.0/31' })],
])('%s is another mistake', (_, text) => {
  checkSilent(outside, text);
  checkSilent(networkBroadcast, text);
});

test('ranges with addresses in common', () => {
  const text = kvm({ seed: ['10.1.0.10', '10.1.0.110'] });
  checkRule(
    overlap,
    marked(
      text,
      'network_undercloud_range_start',
      [
        'error: The undercloud range, 10.1.0.100 to 10.1.0.200, overlaps the seed range, 10.1.0.10 to 10.1.0.110.',
        '| related 7: Here the seed range begins.',
        "| fix: Let the undercloud range begin at '10.1.0.111'",
        "| fix: Let the seed range end at '10.1.0.99'",
      ].join('\n'),
    ),
  );
  checkFix(
    overlap,
    kvm({ seed: ['10.1.0.150', '10.1.0.220'] }),
    "Let the seed range begin at '10.1.0.201'",
    kvm({ seed: ['10.1.0.201', '10.1.0.220'] }),
  );
  checkSilent(overlap, kvm({ seed: ['10.1.0.10', '10.1.0.99'] }));
});

test('the ends of the subnet', () => {
  const text = kvm({ undercloud: ['10.1.0.0', '10.1.0.255'] });
  checkRule(
    networkBroadcast,
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
  checkSilent(networkBroadcast, kvm({ undercloud: ['10.1.0.1', '10.1.0.254'] }));
});

test('the ends of the default subnet', () => {
  checkRule(
    networkBroadcast,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_range_start": "192.0.2.200",
        "network_seed_range_end": "192.0.2.255"
        //                        ^^^^^^^^^^^^^ error: The seed range ends at 192.0.2.255, the broadcast address of 192.0.2.0/24, which no host can have.
      }
    }
    `,
  );
});

const machine = (last: number, role = 'OvercloudCompute') =>
  `78:e7:d1:22:5d:${last},administrator,secret,192.168.11.${last},12,32768,2048,${role},IPMI\n`;
const machines = (count: number) => Array.from({ length: count }, (_, index) => machine(10 + index)).join('');

test('fewer addresses than machines', () => {
  const csv = `#- /baremetal.csv\n${machines(9)}${machine(40, 'OvercloudCompute:deleted')}`;
  const text = csv + kvm({ undercloud: ['10.1.0.100', '10.1.0.108'] });
  checkRule(
    small,
    marked(
      text,
      'network_undercloud_range_end',
      [
        'error: The undercloud range has 9 addresses, but 9 machines and the virtual address of the APIs need 10.',
        '| related baremetal.csv:9: The last of 9 machines.',
        "| fix: Let the undercloud range end at '10.1.0.109'",
      ].join('\n'),
    ),
  );
  checkSilent(small, csv + kvm({ undercloud: ['10.1.0.100', '10.1.0.109'] }));
});

test('fewer addresses than the scales ask for', () => {
  const more = ' "compute_scale": 4, "vsa_scale": 0,';
  checkRule(
    small,
    marked(
      kvm({ undercloud: ['10.1.0.100', '10.1.0.109'], more }),
      'network_undercloud_range_end',
      'error: The undercloud range has 10 addresses, but 10 machines and the virtual address of the APIs need 11.\n| related 2: OvercloudCompute: 4.',
    ),
  );
  checkSilent(small, kvm({ undercloud: ['10.1.0.100', '10.1.0.110'], more }));
});

test('where there is no room for a larger range, none is proposed', () => {
  const text = kvm({ undercloud: ['10.1.0.100', '10.1.0.101'], seed: ['10.1.0.103', '10.1.0.120'] });
  const [finding] = analysisOf('kvm.json', text.replace(/^#.*\n/, ''))
    .findings()
    .filter(({ rule }) => rule === small.id);
  expect(finding?.message).toContain('has 2 addresses, but 6 machines');
  expect(finding?.fixes()).toEqual([]);
});
