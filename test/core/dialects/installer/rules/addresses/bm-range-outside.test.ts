import { expect, test } from 'vitest';
import { bmRangeOutside } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-range-outside.js';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

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
    bmRangeOutside,
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
    bmRangeOutside,
    text,
    'Change the range to 10.1.0.21 to 10.1.0.60',
    kvm({ seed: ['10.2.0.10', '10.2.0.20'], undercloud: ['10.1.0.21', '10.1.0.60'] }),
  );
});

test('a range that leaves its network', () => {
  const text = kvm({ undercloud: ['10.1.0.100', '10.1.1.20'] });
  checkRule(
    bmRangeOutside,
    marked(
      text,
      'network_undercloud_range_end',
      "error: The undercloud range, 10.1.0.100 to 10.1.1.20, is not within...\n| fix: Let the undercloud range end at '10.1.0.254'",
    ),
  );
  checkFix(
    bmRangeOutside,
    kvm({ undercloud: ['10.0.255.100', '10.1.0.20'] }),
    "Let the undercloud range begin at '10.1.0.1'",
    kvm({ undercloud: ['10.1.0.1', '10.1.0.20'] }),
  );
});

test('no range is moved to where something is', () => {
  const text = kvm({ undercloud: ['10.2.0.2', '10.2.0.60'] });
  const [finding] = analysisOf('kvm.json', text.replace(/^#.*\n/, ''))
    .findings()
    .filter(({ rule }) => rule === bmRangeOutside.id);
  expect(finding?.fixes()).toEqual([]);
});

test.each([
  ['a reversed range', kvm({ undercloud: ['10.2.0.60', '10.2.0.21'] })],
  ['a range with a lost digit', kvm({ undercloud: ['10.1.0.60', '101.1.0.21'] })],
  ['half a range', kvm({ undercloud: ['10.2.0.60', ''] })],
  ['a bad subnet', kvm({ cidr: '10.1.0/24', undercloud: ['10.2.0.21', '10.2.0.60'] })],
  ['a subnet without room', kvm({ cidr: '10.1.0.0/31' })],
])('%s is another mistake', (_, text) => {
  checkSilent(bmRangeOutside, text);
});
