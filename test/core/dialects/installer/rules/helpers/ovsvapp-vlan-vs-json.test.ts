/** `installer/ovsvapp-vlan-vs-json`. */
import { describe, test } from 'vitest';
import { ovsvappVlanVsJson } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ovsvapp-vlan-vs-json.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const ini = (line: string) => `#- /ovs_vapp.ini\n[network]\n${line}\n`;

describe('beside the environment file', () => {
  const folder = (vlans: string, range = '1701:1720', type = 'vlan') => `
    #- /esx-custom-ips.json
    { "cloud_type": "ESX", "vcenter": { "vlan_range": "${range}" } }
    #- /ovs_vapp.ini
    [network]
    tenant_network_type = ${type}
    vlan_range = ${vlans}
  `;

  test('another range', () => {
    checkRule(
      ovsvappVlanVsJson,
      `
        #- /esx-custom-ips.json
        {
          "cloud_type": "ESX",
          "vcenter": { "vlan_range": "1701:1720" }
        }
        #- /ovs_vapp.ini
        [network]
        vlan_range = 1701-1710
        #            ^^^^^^^^^ warning: The VLANs of tenants are 1701-1710 here, but 1701:1720 in the environment file.
        #            | related esx-custom-ips.json:3: The range in the environment file is set here.
        #            | fix: Change to '1701-1720'
        #            | fix: Change the environment file to '1701:1710'
      `,
    );
    checkFix(ovsvappVlanVsJson, folder('1701-1710'), "Change to '1701-1720'", folder('1701-1720'));
    checkFix(
      ovsvappVlanVsJson,
      folder('1701-1710'),
      "Change the environment file to '1701:1710'",
      folder('1701-1710', '1701:1710'),
    );
  });

  test('several ranges have no counterpart in the environment file', () => {
    checkFix(ovsvappVlanVsJson, folder('1701-1710, 1800'), "Change to '1701-1720'", folder('1701-1720'));
  });

  test.each([
    ['the same', folder('1701-1720')],
    ['the same in pieces', folder('1711-1720, 1701-1710')],
    ['tenants have tunnels', folder('1701-1710', '1701:1720', 'vxlan')],
    ['a range that another rule tells', folder('1701:1720')],
    ['a range in the environment file that another rule tells', folder('1701-1710', '1701-1720')],
    ['no environment file', ini('vlan_range = 1701-1710')],
  ])('silent: %s', (_, fixture) => {
    checkSilent(ovsvappVlanVsJson, fixture);
  });
});

test('another range', () => {
  checkRule(
    ovsvappVlanVsJson,
    `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "vcenter": {
          "vlan_range": "1701:1720"
        }
      }
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1701-1710,1711-1719
      #            ^^^^^^^^^^^^^^^^^^^ warning: The VLANs of tenants are 1701-1710,1711-1719 here, but 1701:1720 in the environment file.
      #            | related esx.json:4: The range in the environment file is set here.
      #            | fix: Change to '1701-1720'
      #            | - vlan_range = 1701-1710,1711-1719
      #            | + vlan_range = 1701-1720
      #            | fix: Change the environment file to '1701:1719'
      #            | in esx.json
      #            | -     "vlan_range": "1701:1720"
      #            | +     "vlan_range": "1701:1719"
  `,
  );
});

test('two ranges are no one range', () => {
  checkRule(
    ovsvappVlanVsJson,
    `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "vcenter": {
          "vlan_range": "1701:1720"
        }
      }
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1701-1709,1711-1720
      #            ^^^^^^^^^^^^^^^^^^^ warning: The VLANs of tenants are 1701-1709,1711-1720 here, but 1701:1720 in the environment file.
      #            | related esx.json:4: The range in the environment file is set here.
      #            | fix: Change to '1701-1720'
      #            | - vlan_range = 1701-1709,1711-1720
      #            | + vlan_range = 1701-1720
  `,
  );
});

test('another end', () => {
  checkRule(
    ovsvappVlanVsJson,
    `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "vcenter": {
          "vlan_range": "1701:1720"
        }
      }
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1701-1719
      #            ^^^^^^^^^ warning: The VLANs of tenants are 1701-1719 here, but 1701:1720 in the environment file.
      #            | related esx.json:4: The range in the environment file is set here.
      #            | fix: Change to '1701-1720'
      #            | - vlan_range = 1701-1719
      #            | + vlan_range = 1701-1720
      #            | fix: Change the environment file to '1701:1719'
      #            | in esx.json
      #            | -     "vlan_range": "1701:1720"
      #            | +     "vlan_range": "1701:1719"
  `,
  );
});

test('another beginning', () => {
  checkRule(
    ovsvappVlanVsJson,
    `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "vcenter": {
          "vlan_range": "1701:1720"
        }
      }
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1700-1720
      #            ^^^^^^^^^ warning: The VLANs of tenants are 1700-1720 here, but 1701:1720 in the environment file.
      #            | related esx.json:4: The range in the environment file is set here.
      #            | fix: Change to '1701-1720'
      #            | - vlan_range = 1700-1720
      #            | + vlan_range = 1701-1720
      #            | fix: Change the environment file to '1700:1720'
      #            | in esx.json
      #            | -     "vlan_range": "1701:1720"
      #            | +     "vlan_range": "1700:1720"
  `,
  );
});

test('one more range', () => {
  checkRule(
    ovsvappVlanVsJson,
    `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "vcenter": {
          "vlan_range": "1701:1720"
        }
      }
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1701-1720,1800
      #            ^^^^^^^^^^^^^^ warning: The VLANs of tenants are 1701-1720,1800 here, but 1701:1720 in the environment file.
      #            | related esx.json:4: The range in the environment file is set here.
      #            | fix: Change to '1701-1720'
      #            | - vlan_range = 1701-1720,1800
      #            | + vlan_range = 1701-1720
  `,
  );
});
