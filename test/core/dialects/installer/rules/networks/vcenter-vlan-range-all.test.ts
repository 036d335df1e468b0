/** `installer/vcenter-vlan-range-all`. */
import { describe, expect, test } from 'vitest';
import { esxText, repaired, rulesThatSpeak, saidOfEsx } from './said.js';

const RANGE = 'vcenter.vlan_range';
const noExternal = { 'vcenter.external_vlan_id': undefined, 'vcenter.external_network_gateway': undefined };

describe('vcenter-vlan-range-all', () => {
  const message =
    'Tenants take every VLAN id; none is left for the external network, the ESX hosts and the Service network.';

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
