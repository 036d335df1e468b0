/** Ranges in one value and ranges of two keys: places, messages, fixes. */
import { describe, test } from 'vitest';
import { checkFix, checkRule, checkRules, checkSilent } from '../../../support/check-rule.js';

const id = (name: string) => ({ id: `common/${name}` });
const network = (lines: string) => `
  hypervisor: kvm
  physical-networks:
    - network: external
${lines.replace(/^ *\n/, '').replace(/^/gm, '      ')}
`;
const baremetal = (members: string) =>
  `#- /kvm-custom-ips.json\n{ "cloud_type": "KVM", "baremetal": { ${members} } }\n`;
const seed = (first: string, last: string) =>
  baremetal(`"network_seed_range_start": "${first}", "network_seed_range_end": "${last}"`);

const rangeRules = [id('range-half'), id('range-reversed'), id('range-far-apart')];

describe('range-reversed', () => {
  test('the fix swaps the ends', () => {
    checkRule(
      id('range-reversed'),
      network(`
addresses:
  - 192.168.11.90-192.168.11.20
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The range '192.168.11.90-192.168.11.20' ends before it begins.
#   | fix: Swap the ends: '192.168.11.20-192.168.11.90'
  - 192.168.11.5`),
    );
    checkFix(
      id('range-reversed'),
      network('addresses:\n  - 192.168.11.90-192.168.11.20'),
      "Swap the ends: '192.168.11.20-192.168.11.90'",
      network('addresses:\n  - 192.168.11.20-192.168.11.90'),
    );
  });
});

describe('range-far-apart', () => {
  test('a lost digit', () => {
    checkRule(
      id('range-far-apart'),
      network(`
addresses:
  - 72.16.1.20-172.16.1.90
#   ^^^^^^^^^^^^^^^^^^^^^^ warning: The ends of '72.16.1.20-172.16.1.90' are far apart; is a digit missing?
#   | fix: Change to '72.16.1.20-72.16.1.90'
  - 10.0.0.1-10.255.0.1`),
    );
  });
});

describe('ranges of two keys', () => {
  test('half, reversed and far apart, each once', () => {
    checkRules(
      rangeRules.map((rule) => rule.id),
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_seed_range_start": "192.168.130.22",
          "network_seed_range_end": "192.168.130.4",
          //                        ^^^^^^^^^^^^^^^ error common/range-reversed: 'network_seed_range_end' lies before 'network_seed_range_start', where the range begins.
          //                        | fix: Swap the ends
          //                        | related 4: The range begins at 192.168.130.22.
          "network_undercloud_range_end": "192.168.130.126"
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error common/range-half: 'network_undercloud_range_end' is only one end of a range; 'network_undercloud_range_start' is missing.
        //| fix: Add 'network_undercloud_range_start' with the same address
        },
        "floating_ip": {
          "start": "72.31.54.20",
          "end": "172.31.54.40"
          //     ^^^^^^^^^^^^^^ warning common/range-far-apart: 'start' and 'end' are far apart; is a digit missing?
          //     | fix: Change to '72.31.54.40'
          //     | related 9: The range begins at 72.31.54.20.
        }
      }
      `,
    );
  });

  test('a lost digit at the end is offered first', () => {
    checkRule(
      id('range-reversed'),
      `
      #- /kvm-custom-ips.json
      { "cloud_type": "KVM", "floating_ip": {
          "start": "172.31.54.20",
          "end": "72.31.54.40" } }
          //     ^^^^^^^^^^^^^ error: 'end' lies before 'start', where the range begins.
          //     | fix: Change to '172.31.54.40'
          //     | fix: Swap the ends
      `,
    );
    checkSilent(id('range-far-apart'), seed('172.31.54.20', '72.31.54.40'));
  });

  test('fixes', () => {
    checkFix(
      id('range-reversed'),
      seed('10.0.0.9', '10.0.0.2'),
      'Swap the ends',
      seed('10.0.0.2', '10.0.0.9'),
    );
    checkFix(
      id('range-far-apart'),
      seed('10.0.0.9', '11.0.0.20'),
      "Change to '10.0.0.20'",
      seed('10.0.0.9', '10.0.0.20'),
    );
    checkFix(
      id('range-half'),
      baremetal('"network_seed_range_start": "10.0.0.9", "network_cidr": "10.0.0.0/24"'),
      "Add 'network_seed_range_end' with the same address",
      baremetal(
        '"network_seed_range_start": "10.0.0.9", "network_seed_range_end": "10.0.0.9", "network_cidr": "10.0.0.0/24"',
      ),
    );
  });

  test.each([
    ['one address', seed('10.0.0.9', '10.0.0.9')],
    ['an end that is no address', seed('10.0.0.9', '10.0.0.300')],
    [
      'an end that is misspelt',
      baremetal('"network_seed_range_start": "10.0.0.9", "network_seed_rang_end": "10.0.0.20"'),
    ],
    [
      'an end at another level',
      '#- /a.json\n{ "cloud_type": "KVM", "network_seed_range_end": "10.0.0.20", "baremetal": { "network_seed_range_start": "10.0.0.9" } }\n',
    ],
    [
      'a broken file',
      `#- /a.json\n{ "cloud_type": "KVM", "baremetal": { "network_seed_range_start": "10.0.0.9"\n`,
    ],
  ])('%s: nothing is said', (_title, text) => {
    for (const rule of rangeRules) checkSilent(rule, text);
  });

  test('where a rule of the dialect speaks of a section that is not whole, halves are left to it', () => {
    checkSilent(
      id('range-half'),
      '#- /a.json\n{ "cloud_type": "KVM", "svc": { "allocate_start": "192.168.132.2" } }\n',
    );
  });
});
