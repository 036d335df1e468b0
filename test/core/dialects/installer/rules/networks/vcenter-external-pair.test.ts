/** `installer/vcenter-external-pair`. */
import { describe, expect, test } from 'vitest';
import { vcenterExternalPair } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-external-pair.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';
import { saidOfEsx } from './said.js';

const GATEWAY = 'vcenter.external_network_gateway';
const VLAN = 'vcenter.external_vlan_id';

describe('vcenter-external-pair', () => {
  test('an id without a gateway', () => {
    checkRule(
      vcenterExternalPair,
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "floating_ip": { "cidr": "172.31.54.0/24" },
        "vcenter": { "vlan_range": "500:600", "external_vlan_id": 1634 }
      //                                      ^^^^^^^^^^^^^^^^^^ warning: 'external_vlan_id' requires 'external_network_gateway'.
      //                                      | fix: Add 'external_network_gateway' with '172.31.54.1'
      //                                      | fix: Remove 'external_vlan_id'
      }
      `,
    );
    const file = (vcenter: string) => `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "floating_ip": { "cidr": "172.31.54.0/24" },
        "vcenter": ${vcenter}
      }
    `;
    const before = file('{ "vlan_range": "500:600", "external_vlan_id": 1634 }');
    checkFix(
      vcenterExternalPair,
      before,
      "Add 'external_network_gateway' with '172.31.54.1'",
      file(
        '{ "vlan_range": "500:600", "external_vlan_id": 1634, "external_network_gateway": "172.31.54.1" }',
      ),
    );
    checkFix(vcenterExternalPair, before, "Remove 'external_vlan_id'", file('{ "vlan_range": "500:600" }'));
  });

  test('a gateway without an id', () => {
    expect(saidOfEsx('vcenter-external-pair', { [VLAN]: undefined })).toEqual([
      ['"external_network_gateway"', "'external_network_gateway' requires 'external_vlan_id'."],
    ]);
  });

  test('both, neither, or one that is misspelt', () => {
    expect(saidOfEsx('vcenter-external-pair', {})).toEqual([]);
    expect(saidOfEsx('vcenter-external-pair', { [VLAN]: undefined, [GATEWAY]: undefined })).toEqual([]);
    expect(
      saidOfEsx('vcenter-external-pair', { [VLAN]: undefined, 'vcenter.external_vlan-id': 1634 }),
    ).toEqual([]);
  });
});

test('an id without a gateway', () => {
  checkEsx(
    vcenterExternalPair,
    { 'vcenter.external_network_gateway': undefined },
    `
      ...
          "external_vlan_id": 1634
      //  ^^^^^^^^^^^^^^^^^^ warning: 'external_vlan_id' requires 'external_network_gateway'.
      //  | fix: Add 'external_network_gateway' with '172.31.54.1'
      //  | -     "external_vlan_id": 1634
      //  | +     "external_vlan_id": 1634,
      //  | +     "external_network_gateway": "172.31.54.1"
      //  | fix: Remove 'external_vlan_id'
      //  | -     "vlan_range": "1701:1720",
      //  | -     "external_vlan_id": 1634
      //  | +     "vlan_range": "1701:1720"
      ...
  `,
  );
});

test('a gateway without an id', () => {
  checkEsx(
    vcenterExternalPair,
    { 'vcenter.external_vlan_id': undefined },
    `
      ...
          "external_network_gateway": "172.31.54.1"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'external_network_gateway' requires 'external_vlan_id'.
      //  | fix: Remove 'external_network_gateway'
      //  | -     "vlan_range": "1701:1720",
      //  | -     "external_network_gateway": "172.31.54.1"
      //  | +     "vlan_range": "1701:1720"
      ...
  `,
  );
});

test('with KVM the section is of no interest', () => {
  checkKvm(vcenterExternalPair, { 'vcenter.external_vlan_id': 9 });
});
