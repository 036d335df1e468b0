/** `installer/zone-manager-in-3par`. */
import { test } from 'vitest';
import { good3par } from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { zoneManagerIn3par } from '../../../../../../server/src/core/dialects/installer/rules/services/zone-manager-in-3par.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('zone manager and fabrics are one mistake', () => {
  checkRule(
    zoneManagerIn3par,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1"] },
          "CPG_1": {},
          "fc-zone-manager": { "fc_fabric_names": "BRCD_FAB_A" },
      //  ^^^^^^^^^^^^^^^^^ warning: 'fc-zone-manager' and 'BRCD_FAB_A' are not back ends. Move them from '3par' to the pass-through file 'overcloud_brocade_config.json'.
      //  | related 7: 'BRCD_FAB_A' also belongs there.
          "BRCD_FAB_A": { "fc_fabric_address": "172.20.4.10" }
        }
      }
    `,
  );
});

test('a fabric alone', () => {
  checkRule(
    zoneManagerIn3par,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "BRCD_FAB_A": {} }
      //          ^^^^^^^^^^^^ warning: 'BRCD_FAB_A' is not a back end. Move it from '3par' to the pass-through file 'overcloud_brocade_config.json'.
      }
    `,
  );
});

test('back ends', () => {
  checkSilent(
    zoneManagerIn3par,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "CPG_1": {}, "FC_1": {} }
      }
    `,
  );
});

test('two sections of it', () => {
  checkKvm(
    zoneManagerIn3par,
    { '3par': good3par, '3par.fc-zone-manager': {}, '3par.BRCD_FAB_A': {} },
    `
      ...
          "fc-zone-manager": {},
      //  ^^^^^^^^^^^^^^^^^ warning: 'fc-zone-manager' and 'BRCD_FAB_A' are not back ends. Move them from '3par' to the pass-through file 'overcloud_brocade_config.json'.
      //  | related 67: 'BRCD_FAB_A' also belongs there.
      //  | no fix
      ...
  `,
  );
});

test('one section of it', () => {
  checkKvm(
    zoneManagerIn3par,
    { '3par': good3par, '3par.fc-zone-manager': {} },
    `
      ...
          "fc-zone-manager": {}
      //  ^^^^^^^^^^^^^^^^^ warning: 'fc-zone-manager' is not a back end. Move it from '3par' to the pass-through file 'overcloud_brocade_config.json'.
      //  | no fix
      ...
  `,
  );
});
