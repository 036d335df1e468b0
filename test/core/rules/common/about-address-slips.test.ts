/** Addresses with a slip in their writing: what is written for them, and unasked only where nothing else can be meant. */
import { expect, test } from 'vitest';
import { applyEdits } from '../../../../server/src/core/index.js';
import { analysisOf } from '../../../support/check-rule.js';

/** The first fix of what is wrong with one value, as the value after it; with a star where it is preferred. */
function meant(key: string, value: string): string | undefined {
  const text = `physical-networks:\n  - network: external\n    ${key}: '${value}'\n`;
  const finding = analysisOf('helion.yml', text)
    .findings()
    .find(({ rule }) => rule === 'common/ip-invalid' || rule === 'common/cidr-invalid');
  if (!finding) throw new Error(`Nothing is said of '${value}'.`);
  const [fix] = finding.fixes();
  const after = fix && /: '(.*)'\n$/.exec(applyEdits(text, fix.edits))?.[1];
  return after && `${fix.preferred ? '* ' : ''}${after}`;
}

test.each([
  ['192.168.131.0/255.255.255.0', '* 192.168.131.0/24'],
  ['192.168.131.0 255.255.255.0', '* 192.168.131.0/24'],
  ['10.0.0.0/255.240.0.0', '* 10.0.0.0/12'],
  ['192.168.131.0\\24', '* 192.168.131.0/24'],
  ['192.168.131.0:24', '* 192.168.131.0/24'],
  ['192.168.131.0 /24', '* 192.168.131.0/24'],
  ['192.168.131.0/ 24', '* 192.168.131.0/24'],
  ['192.168.131.0//24', '* 192.168.131.0/24'],
  ['192.168.131.0/024', '* 192.168.131.0/24'],
  ['192.168.131/24', '* 192.168.131.0/24'],
  ['192,168,131,0/24', '* 192.168.131.0/24'],
  ['192.168.131.O/24', '192.168.131.0/24'],
  ['192.168.131.7/255.255.255.0', '192.168.131.7/24'],
  ['192.168.131.0/255.0.255.0', undefined],
  ['192.168.131.0/240', undefined],
  ['192.168.131/28', undefined],
  ['192.168.131.x/24', undefined],
  ['192.168.131.0-192.168.131.255', '192.168.131.0/24'],
  ['172.22.4.1-172.22.5.254', '172.22.4.0/23'],
  ['192.168.131.2-192.168.131.245', undefined],
  ['172.07.0/20', '172.0.7.0/20'],
])('a subnet as %j', (written, expected) => {
  expect(meant('cidr', written)).toBe(expected);
});

test.each([
  ['192.168.131.1/24', '* 192.168.131.1'],
  ['192.168.131.1/255.255.255.0', '* 192.168.131.1'],
  ['192,168,131,1', '* 192.168.131.1'],
  ['192.168..131.1', '* 192.168.131.1'],
  ['192.168.131.1.', '* 192.168.131.1'],
  ['192.168.131. 1', '* 192.168.131.1'],
  ['192.168.l31.1', '192.168.131.1'],
  ['192.168.131.256', undefined],
  ['192.168.131', undefined],
  ['10.0.0.1,10.0.0.2', undefined],
  ['router-1', undefined],
])('an address as %j', (written, expected) => {
  expect(meant('gateway-ip', written)).toBe(expected);
});

test.each([
  ['192.168.131.2-245', '* 192.168.131.2-192.168.131.245'],
  ['192.168.131.2 to 192.168.131.245', '* 192.168.131.2-192.168.131.245'],
  ['192.168.131.2..192.168.131.245', '* 192.168.131.2-192.168.131.245'],
  ['192.168.131.2, 192.168.131.245', '* 192.168.131.2-192.168.131.245'],
  ['192.168.131.128/25', '192.168.131.129-192.168.131.254'],
  ['192.168.131.5/24', '* 192.168.131.5'],
  ['192.168.131.2-245-250', undefined],
])('a range as %j', (written, expected) => {
  const text = `physical-networks:\n  - network: external\n    addresses: ['${written}']\n`;
  const finding = analysisOf('helion.yml', text)
    .findings()
    .find(({ rule }) => rule === 'common/ip-invalid');
  const [fix] = finding?.fixes() ?? [];
  const after = fix && /\['(.*)'\]\n$/.exec(applyEdits(text, fix.edits))?.[1];
  expect(after && `${fix.preferred ? '* ' : ''}${after}`).toBe(expected);
});
