/** `installer/vcenter-external-vlan-in-range`. */
import { describe, expect, test } from 'vitest';
import { vcenterExternalVlanInRange } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-external-vlan-in-range.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkEsx } from '../../../../../support/examples.js';
import { esxText, repaired, saidOfEsx } from './said.js';

const RANGE = 'vcenter.vlan_range';

describe('vcenter-external-vlan-in-range', () => {
  test('an id of tenants', () => {
    checkRule(
      vcenterExternalVlanInRange,
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "vcenter": {
          "vlan_range": "500:1000",
          "external_vlan_id": "600"
      //                      ^^^^^ error: VLAN 600 is in 500:1000, the range of tenants.
      //                      | fix: Change to '601:1000'
      //                      | fix: Change to '500:599'
      //                      | related 4: The tenant VLANs are set here.
        }
      }
      `,
    );
  });

  test('at an end of the range only one part is left', () => {
    const text = esxText({ [RANGE]: '1634:1700' });
    expect(repaired('vcenter-external-vlan-in-range', text, "Change to '1635:1700'")).toEqual(
      JSON.parse(esxText({ [RANGE]: '1635:1700' })),
    );
  });

  test.each(['1635:1700', '1600:1633', '1700:1600', '1600-1700'])('%s', (range) => {
    expect(saidOfEsx('vcenter-external-vlan-in-range', { [RANGE]: range })).toEqual([]);
  });
});

test('at the end of the range', () => {
  checkEsx(
    vcenterExternalVlanInRange,
    { 'vcenter.external_vlan_id': 1720 },
    `
      ...
          "external_vlan_id": 1720,
      //                      ^^^^ error: VLAN 1720 is in 1701:1720, the range of tenants.
      //                      | related 39: The tenant VLANs are set here.
      //                      | fix: Change to '1701:1719'
      //                      | -     "vlan_range": "1701:1720",
      //                      | +     "vlan_range": "1701:1719",
      ...
  `,
  );
});

test('of a range of every id another rule speaks', () => {
  checkEsx(vcenterExternalVlanInRange, { 'vcenter.vlan_range': '1:4094' });
});
