import { expect, test } from 'vitest';
import { bmUndercloudRangeSmall } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-undercloud-range-small.js';
import { analysisOf, checkRule, checkSilent } from '../../../../../support/check-rule.js';

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

const machine = (last: number, role = 'OvercloudCompute') =>
  `78:e7:d1:22:5d:${last},administrator,secret,192.168.11.${last},12,32768,2048,${role},IPMI\n`;

const machines = (count: number) => Array.from({ length: count }, (_, index) => machine(10 + index)).join('');

test('fewer addresses than machines', () => {
  const csv = `#- /baremetal.csv\n${machines(9)}${machine(40, 'OvercloudCompute:deleted')}`;
  const text = csv + kvm({ undercloud: ['10.1.0.100', '10.1.0.108'] });
  checkRule(
    bmUndercloudRangeSmall,
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
  checkSilent(bmUndercloudRangeSmall, csv + kvm({ undercloud: ['10.1.0.100', '10.1.0.109'] }));
});

test('fewer addresses than the scales ask for', () => {
  const more = ' "compute_scale": 4, "vsa_scale": 0,';
  checkRule(
    bmUndercloudRangeSmall,
    marked(
      kvm({ undercloud: ['10.1.0.100', '10.1.0.109'], more }),
      'network_undercloud_range_end',
      'error: The undercloud range has 10 addresses, but 10 machines and the virtual address of the APIs need 11.\n| related 2: OvercloudCompute: 4.',
    ),
  );
  checkSilent(bmUndercloudRangeSmall, kvm({ undercloud: ['10.1.0.100', '10.1.0.110'], more }));
});

test('where there is no room for a larger range, none is proposed', () => {
  const text = kvm({ undercloud: ['10.1.0.100', '10.1.0.101'], seed: ['10.1.0.103', '10.1.0.120'] });
  const [finding] = analysisOf('kvm.json', text.replace(/^#.*\n/, ''))
    .findings()
    .filter(({ rule }) => rule === bmUndercloudRangeSmall.id);
  expect(finding?.message).toContain('has 2 addresses, but 6 machines');
  expect(finding?.fixes()).toEqual([]);
});
