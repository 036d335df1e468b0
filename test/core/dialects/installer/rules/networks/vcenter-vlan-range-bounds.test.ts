/** `installer/vcenter-vlan-range-bounds`. */
import { describe, expect, test } from 'vitest';
import { vcenterVlanRangeBounds } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-vlan-range-bounds.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';
import { esxText, repaired, saidOfEsx } from './said.js';

const RANGE = 'vcenter.vlan_range';

describe('vcenter-vlan-range-bounds', () => {
  test.each(['0:100', '500:4095', '5000:6000'])('%s', (range) => {
    expect(saidOfEsx('vcenter-vlan-range-bounds', { [RANGE]: range })).toEqual([
      [`"${range}"`, `'${range}' has invalid VLAN ids. They must be between 1 and 4094.`],
    ]);
  });

  test('reversed', () => {
    const text = esxText({ [RANGE]: '1000:500' });
    expect(saidOfEsx('vcenter-vlan-range-bounds', { [RANGE]: '1000:500' })).toEqual([
      ['"1000:500"', 'Range is reversed: 1000 is after 500.'],
    ]);
    expect(repaired('vcenter-vlan-range-bounds', text, "Change to '500:1000'")).toEqual(
      JSON.parse(esxText({ [RANGE]: '500:1000' })),
    );
  });

  test.each(['1:4094', '500:500', '500-100'])('%s is right, or not its business', (range) => {
    expect(saidOfEsx('vcenter-vlan-range-bounds', { [RANGE]: range })).toEqual([]);
  });
});

test('reversed', () => {
  checkEsx(
    vcenterVlanRangeBounds,
    { 'vcenter.vlan_range': '1720:1701' },
    `
      ...
          "vlan_range": "1720:1701",
      //                ^^^^^^^^^^^ error: Range is reversed: 1720 is after 1701.
      //                | fix: Change to '1701:1720'
      //                | -     "vlan_range": "1720:1701",
      //                | +     "vlan_range": "1701:1720",
      ...
  `,
  );
});

test('no ids', () => {
  checkEsx(
    vcenterVlanRangeBounds,
    { 'vcenter.vlan_range': '0:4094' },
    `
      ...
          "vlan_range": "0:4094",
      //                ^^^^^^^^ error: '0:4094' has invalid VLAN ids. They must be between 1 and 4094.
      //                | no fix
      ...
  `,
  );
});

test('with KVM the section is of no interest', () => {
  checkKvm(vcenterVlanRangeBounds, { 'vcenter.vlan_range': '600:500' });
});
