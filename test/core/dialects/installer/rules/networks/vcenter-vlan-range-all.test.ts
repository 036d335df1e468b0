/** `installer/vcenter-vlan-range-all`. */
import { describe, expect, test } from 'vitest';
import { vcenterVlanRangeAll } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-vlan-range-all.js';
import { checkEsx } from '../../../../../support/examples.js';
import { esxText, repaired, rulesThatSpeak, saidOfEsx } from './said.js';

const RANGE = 'vcenter.vlan_range';
const noExternal = { 'vcenter.external_vlan_id': undefined, 'vcenter.external_network_gateway': undefined };

describe('vcenter-vlan-range-all', () => {
  const message =
    'The tenant range contains every VLAN id. The external network, the ESX hosts and the Service network also need ids.';

  test('every id: the external VLAN in it is no mistake of its own', () => {
    expect(saidOfEsx('vcenter-vlan-range-all', { [RANGE]: '1:4094' })).toEqual([['"1:4094"', message]]);
    expect(rulesThatSpeak(esxText({ [RANGE]: '1:4094' }))).toEqual(['vcenter-vlan-range-all']);
    expect(
      repaired('vcenter-vlan-range-all', esxText({ [RANGE]: '1:4094' }), "Change to '1635:4094'"),
    ).toEqual(JSON.parse(esxText({ [RANGE]: '1635:4094' })));
  });

  test.each(['1:4093', '2:4094'])('%s leaves one', (range) => {
    expect(saidOfEsx('vcenter-vlan-range-all', { [RANGE]: range, ...noExternal })).toEqual([]);
  });
});

test('the parts beside the external VLAN, the larger first', () => {
  checkEsx(
    vcenterVlanRangeAll,
    { 'vcenter.vlan_range': '1:4094' },
    `
      ...
          "vlan_range": "1:4094",
      //                ^^^^^^^^ warning: The tenant range contains every VLAN id. The external network, the ESX hosts and the Service network also need ids.
      //                | fix: Change to '1635:4094'
      //                | -     "vlan_range": "1:4094",
      //                | +     "vlan_range": "1635:4094",
      //                | fix: Change to '1:1633'
      //                | -     "vlan_range": "1:4094",
      //                | +     "vlan_range": "1:1633",
      ...
  `,
  );
});

test('no external VLAN to keep free', () => {
  checkEsx(
    vcenterVlanRangeAll,
    { 'vcenter.vlan_range': '1:4094', 'vcenter.external_vlan_id': undefined },
    `
      ...
          "vlan_range": "1:4094",
      //                ^^^^^^^^ warning: The tenant range contains every VLAN id. The external network, the ESX hosts and the Service network also need ids.
      //                | no fix
      ...
  `,
  );
});
