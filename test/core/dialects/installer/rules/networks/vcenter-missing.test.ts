/** `installer/vcenter-missing`. */
import { describe, expect, test } from 'vitest';
import { vcenterMissing } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-missing.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkEsx } from '../../../../../support/examples.js';
import { esxText, repaired, rulesThatSpeak, saidOfEsx, saidOfKvm } from './said.js';

describe('vcenter-missing', () => {
  test('a cloud with ESX and no vCenters', () => {
    checkRule(
      vcenterMissing,
      `
      #- /esx.json
      { "cloud_type": "ESX" }
      //              ^^^^^ error: Missing required section 'vcenter' (required on ESX).
      //              | fix: Add 'vcenter' with placeholders
      `,
    );
    expect(repaired('vcenter-missing', '{ "cloud_type": "ESX" }', "Add 'vcenter' with placeholders")).toEqual(
      {
        cloud_type: 'ESX',
        vcenter: {
          provider_network: '<the subnet of the ESX hosts>',
          vlan_range: '<first:last VLAN id of tenants>',
        },
      },
    );
  });

  test('one mistake, one message', () => {
    expect(
      rulesThatSpeak(esxText({ vcenter: undefined, 'neutron.public_interface_raw_device': undefined })),
    ).toEqual(['vcenter-missing']);
  });

  test.each([
    ['it is there', {}],
    ['it has the name of the definitions page', { vcenter: undefined, esx: { vlan_range: '500:600' } }],
    ['it is misspelt', { vcenter: undefined, vcentre: { vlan_range: '500:600' } }],
  ])('silent where %s', (_, patch) => {
    expect(saidOfEsx('vcenter-missing', patch)).toEqual([]);
  });

  test('silent with KVM', () => {
    expect(saidOfKvm('vcenter-missing', {})).toEqual([]);
  });
});

test('with placeholders for the keys that it needs', () => {
  checkEsx(
    vcenterMissing,
    { vcenter: undefined },
    `
      ...
        "cloud_type": "ESX",
      //              ^^^^^ error: Missing required section 'vcenter' (required on ESX).
      //              | fix: Add 'vcenter' with placeholders
      //              |       "cidr": "172.31.54.0/24"
      //              | +   },
      //              | +   "vcenter": {
      //              | +     "provider_network": "<the subnet of the ESX hosts>",
      //              | +     "vlan_range": "<first:last VLAN id of tenants>"
      ...
  `,
  );
});
