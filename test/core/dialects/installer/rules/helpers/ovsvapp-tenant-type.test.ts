/** `installer/ovsvapp-tenant-type`. */
import { describe, test } from 'vitest';
import { ovsvappTenantType } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ovsvapp-tenant-type.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const ini = (line: string) => `#- /ovs_vapp.ini\n[network]\n${line}\n`;

describe('type of tenant networks', () => {
  test('another word', () => {
    checkRule(
      ovsvappTenantType,
      `
        #- /ovs_vapp.ini
        [network]
        tenant_network_type = gre
        #                     ^^^ error: 'gre' is not a valid tenant network type. Expected 'vlan' or 'vxlan'.
        #                     | fix: Change to 'vlan'
        #                     | fix: Change to 'vxlan'
      `,
    );
    checkFix(
      ovsvappTenantType,
      ini('tenant_network_type = VLAN'),
      "Change to 'vlan'",
      ini('tenant_network_type = vlan'),
    );
  });

  test.each(['vlan', 'vxlan', 'vlan_or_vxlan', ''])('silent: %j', (text) => {
    checkSilent(ovsvappTenantType, ini(`tenant_network_type = ${text}`));
  });
});

test('in capital letters', () => {
  checkRule(
    ovsvappTenantType,
    `
      #- /ovs_vapp.ini
      [network]
      tenant_network_type = VXLAN
      #                     ^^^^^ error: 'VXLAN' is not a valid tenant network type. Expected 'vlan' or 'vxlan'.
      #                     | preferred fix: Change to 'vxlan'
      #                     | - tenant_network_type = VXLAN
      #                     | + tenant_network_type = vxlan
      #                     | fix: Change to 'vlan'
      #                     | - tenant_network_type = VXLAN
      #                     | + tenant_network_type = vlan
  `,
  );
});

test('another type', () => {
  checkRule(
    ovsvappTenantType,
    `
      #- /ovs_vapp.ini
      [network]
      tenant_network_type = gre
      #                     ^^^ error: 'gre' is not a valid tenant network type. Expected 'vlan' or 'vxlan'.
      #                     | fix: Change to 'vlan'
      #                     | - tenant_network_type = gre
      #                     | + tenant_network_type = vlan
      #                     | fix: Change to 'vxlan'
      #                     | - tenant_network_type = gre
      #                     | + tenant_network_type = vxlan
  `,
  );
});
