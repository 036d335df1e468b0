/** `installer/ovsvapp-auto-dvs`. */
import { describe, test } from 'vitest';
import { ovsvappAutoDvs } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ovsvapp-auto-dvs.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

describe('switches that the scripts make', () => {
  test('names that miss are told together', () => {
    checkRule(
      ovsvappAutoDvs,
      `
        #- /ovs_vapp.ini
        [network]
        is_pci_passthrough = False
        auto_dvs = True
        #          ^^^^ error: 'auto_dvs' is on, but 'nic_name', 'trunk_dvs_name' and 'uplink_dvs_name' are missing.
        #          | fix: Change to 'False'
        nic_name =
      `,
    );
  });

  test('with pass-through there is no uplink switch', () => {
    checkRule(
      ovsvappAutoDvs,
      `
        #- /ovs_vapp.ini
        [network]
        is_pci_passthrough = True
        auto_dvs = True
        #          ^^^^ error: 'auto_dvs' is on, but 'trunk_dvs_name' is missing.
        nic_name = vmnic1
      `,
    );
  });

  test.each([
    ['they exist', 'auto_dvs = False'],
    ['nothing is said', 'nic_name ='],
    ['all are given', 'auto_dvs = True\nnic_name = vmnic1\ntrunk_dvs_name = a\nuplink_dvs_name = b'],
    [
      'pass-through is unknown, and only the uplink misses',
      'auto_dvs = True\nis_pci_passthrough = true_or_false\nnic_name = vmnic1\ntrunk_dvs_name = a',
    ],
  ])('silent: %s', (_, lines) => {
    checkSilent(ovsvappAutoDvs, `#- /ovs_vapp.ini\n[network]\n${lines}\n`);
  });
});

test('one name and the NIC are missing', () => {
  checkRule(
    ovsvappAutoDvs,
    `
      #- /ovs_vapp.ini
      [network]
      auto_dvs = True
      #          ^^^^ error: 'auto_dvs' is on, but 'nic_name' and 'uplink_dvs_name' are missing.
      #          | fix: Change to 'False'
      #          | - auto_dvs = True
      #          | + auto_dvs = False
      trunk_dvs_name = trunk
      uplink_dvs_name =
  `,
  );
});

test('with pass-through no uplink switch is needed', () => {
  checkSilent(
    ovsvappAutoDvs,
    `
      #- /ovs_vapp.ini
      [network]
      auto_dvs = yes
      is_pci_passthrough = True
      trunk_dvs_name = trunk
      nic_name = vmnic1
  `,
  );
});
