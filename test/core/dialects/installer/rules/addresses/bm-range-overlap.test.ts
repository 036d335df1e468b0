import { test } from 'vitest';
import { bmRangeOverlap } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-range-overlap.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

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

test('ranges with addresses in common', () => {
  const text = kvm({ seed: ['10.1.0.10', '10.1.0.110'] });
  checkRule(
    bmRangeOverlap,
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
    bmRangeOverlap,
    kvm({ seed: ['10.1.0.150', '10.1.0.220'] }),
    "Let the seed range begin at '10.1.0.201'",
    kvm({ seed: ['10.1.0.201', '10.1.0.220'] }),
  );
  checkSilent(bmRangeOverlap, kvm({ seed: ['10.1.0.10', '10.1.0.99'] }));
});
