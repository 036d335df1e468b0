/** Addresses of a network that agree with each other and not with their subnet. */
import { expect, test } from 'vitest';
import { exampleModel } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { applyEdits, type Fix } from '../../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../../support/check-rule.js';
import { lines } from './files.js';

const FILE = 'data/networks.yml';

/** What each repair of the first finding of a rule makes of the network. */
function repaired(rule: string, ...own: readonly string[]): Record<string, string[]> {
  const files = exampleModel(lines(...own));
  const analysis = analysisIn(analysesOf(files), FILE);
  const [found] = analysis.findings().filter((each) => each.rule === `input-model/${rule}`);
  const after = ({ edits }: Fix) => applyEdits(files[FILE] ?? '', edits);
  return Object.fromEntries(
    (found?.fixes() ?? []).map((fix) => [
      fix.title,
      after(fix)
        .trimEnd()
        .split('\n')
        .slice(11)
        .map((line) => line.trim()),
    ]),
  );
}

test('the subnet moves, or all of its addresses do', () => {
  expect(
    repaired(
      'network-gateway-outside-cidr',
      ...[
        'vlanid: 101',
        'cidr: 10.0.9.0/24',
        'gateway-ip: 10.0.1.1',
        'addresses:',
        '  - 10.0.1.10-10.0.1.99',
      ],
    ),
  ).toEqual({
    "Change the subnet to '10.0.1.0/24'": [
      ...['vlanid: 101', 'cidr: 10.0.1.0/24', 'gateway-ip: 10.0.1.1', 'addresses:', '- 10.0.1.10-10.0.1.99'],
    ],
    "Move the 2 addresses of this network to '10.0.9.0/24'": [
      ...['vlanid: 101', 'cidr: 10.0.9.0/24', 'gateway-ip: 10.0.9.1', 'addresses:', '- 10.0.9.10-10.0.9.99'],
    ],
    "Change to '10.0.9.1'": [
      ...['vlanid: 101', 'cidr: 10.0.9.0/24', 'gateway-ip: 10.0.9.1', 'addresses:', '- 10.0.1.10-10.0.1.99'],
    ],
    "Change to '10.0.9.254'": [
      ...[
        'vlanid: 101',
        'cidr: 10.0.9.0/24',
        'gateway-ip: 10.0.9.254',
        'addresses:',
        '- 10.0.1.10-10.0.1.99',
      ],
    ],
  });
});

test('a subnet that is too small is widened', () => {
  const own = ['vlanid: 101', 'cidr: 10.0.1.0/29', 'gateway-ip: 10.0.1.1', 'addresses: [10.0.1.10]'];
  expect(Object.keys(repaired('network-address-outside-cidr', ...own))).toEqual([
    "Change the subnet to '10.0.1.0/24'",
    "Change to '10.0.1.2'",
  ]);
});

test('what one address says alone is no reason to move the subnet', () => {
  const own = ['vlanid: 101', 'cidr: 10.0.9.0/24', 'gateway-ip: 10.0.1.1'];
  expect(Object.keys(repaired('network-gateway-outside-cidr', ...own))).toEqual([
    "Change to '10.0.9.1'",
    "Change to '10.0.9.254'",
  ]);
});
