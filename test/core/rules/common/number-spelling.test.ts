/** Numbers that YAML 1.1 reads otherwise than people do. */
import { expect, test } from 'vitest';
import { numberSpelling } from '../../../../server/src/core/rules/common/number-spelling.js';
import { analysisOf } from '../../../support/check-rule.js';

const said = (vlan: string) =>
  analysisOf(
    'networks.yml',
    `product:\n  version: 2\nnetworks:\n  - name: A\n    vlanid: ${vlan}\n    network-group: B\n`,
  )
    .findings()
    .filter(({ rule }) => rule === numberSpelling.id)
    .map(({ message, fixes }) => [message, ...fixes().map(({ title }) => title)]);

test.each([
  ['0106', "'0106' means 70: YAML 1.1 reads it as an octal number.", "Change to '106'", "Change to '70'"],
  ['1:30', "'1:30' means 90: YAML 1.1 reads it as a number in base 60.", "Change to '90'"],
])('%s', (vlan, ...expected) => {
  expect(said(vlan)).toEqual([expected]);
});

test.each(['106', '0', '"0106"', '1_06', '0x6a', '07'])('%s is read as it is written', (vlan) => {
  expect(said(vlan)).toEqual([]);
});

test('in YAML 1.2 a leading zero means nothing', () => {
  const text = 'hypervisor: kvm\nphysical-networks:\n  - network: external\n    vlan-id: 0331\n';
  const found = analysisOf('helion.yml', text).findings();
  expect(found.filter(({ rule }) => rule === numberSpelling.id)).toEqual([]);
});
