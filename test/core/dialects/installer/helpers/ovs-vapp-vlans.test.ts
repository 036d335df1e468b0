/** `ovs_vapp.ini`: the VLANs of tenants, here and in the environment file. */
import { describe, test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const format = { id: 'installer/ovsvapp-vlan-range-format' };
const tenantType = { id: 'installer/ovsvapp-tenant-type' };
const versusJson = { id: 'installer/ovsvapp-vlan-vs-json' };

const ini = (line: string) => `#- /ovs_vapp.ini\n[network]\n${line}\n`;

describe('format', () => {
  test.each([
    ['1701:1720', '1701-1720', 'has a colon, where this file has a hyphen'],
    ['1701-1710, 1712:1720', '1701-1710,1712-1720', 'has a colon, where this file has a hyphen'],
    ['1720-1701', '1701-1720', 'ends before it begins'],
    ['1701..1720', '1701-1720', "is no range of VLANs; write two ids with a hyphen, such as '1701-1720'"],
    ['0-100', undefined, 'has VLAN ids that do not exist; they go from 1 to 4094'],
    ['100-4095', undefined, 'has VLAN ids that do not exist; they go from 1 to 4094'],
    ['all', undefined, "is no range of VLANs; write two ids with a hyphen, such as '1701-1720'"],
  ])('%s', (written, right, fault) => {
    checkRule(
      format,
      `${ini(`vlan_range=${written}`).trimEnd()}\n#          ${'^'.repeat(written.length)} error: '${written}' ${fault}.`,
    );
    if (right !== undefined)
      checkFix(format, ini(`vlan_range=${written}`), `Change to '${right}'`, ini(`vlan_range=${right}`));
  });

  test.each(['1701-1720', '1701', '1701-1720, 1800, 1900-1910', 'vlan_range_if_any', ''])(
    'silent: %j',
    (text) => {
      checkSilent(format, ini(`vlan_range = ${text}`));
    },
  );
});

describe('type of tenant networks', () => {
  test('another word', () => {
    checkRule(
      tenantType,
      `
        #- /ovs_vapp.ini
        [network]
        tenant_network_type = gre
        #                     ^^^ error: 'gre' is no type of tenant networks; write 'vlan' or 'vxlan'.
        #                     | fix: Change to 'vlan'
        #                     | fix: Change to 'vxlan'
      `,
    );
    checkFix(
      tenantType,
      ini('tenant_network_type = VLAN'),
      "Change to 'vlan'",
      ini('tenant_network_type = vlan'),
    );
  });

  test.each(['vlan', 'vxlan', 'vlan_or_vxlan', ''])('silent: %j', (text) => {
    checkSilent(tenantType, ini(`tenant_network_type = ${text}`));
  });
});

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
      versusJson,
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
        #            | related esx-custom-ips.json:3: The range in the environment file.
        #            | fix: Change to '1701-1720'
        #            | fix: Change the environment file to '1701:1710'
      `,
    );
    checkFix(versusJson, folder('1701-1710'), "Change to '1701-1720'", folder('1701-1720'));
    checkFix(
      versusJson,
      folder('1701-1710'),
      "Change the environment file to '1701:1710'",
      folder('1701-1710', '1701:1710'),
    );
  });

  test('several ranges have no counterpart in the environment file', () => {
    checkFix(versusJson, folder('1701-1710, 1800'), "Change to '1701-1720'", folder('1701-1720'));
  });

  test.each([
    ['the same', folder('1701-1720')],
    ['the same in pieces', folder('1711-1720, 1701-1710')],
    ['tenants have tunnels', folder('1701-1710', '1701:1720', 'vxlan')],
    ['a range that another rule tells', folder('1701:1720')],
    ['a range in the environment file that another rule tells', folder('1701-1710', '1701-1720')],
    ['no environment file', ini('vlan_range = 1701-1710')],
  ])('silent: %s', (_, fixture) => {
    checkSilent(versusJson, fixture);
  });
});
