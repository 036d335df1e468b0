/** `installer/backend-driver`. */
import { test } from 'vitest';
import { backendDriver } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-driver.js';
import {
  good3par,
  goodVsa,
} from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a misspelt driver', () => {
  checkRule(
    backendDriver,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDrivr" } }
      //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Unknown driver 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDrivr' for StoreVirtual VSA. Did you mean 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver'?
      //                                         | preferred fix: Change to 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver'
      }
    `,
  );
  checkFix(
    backendDriver,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDrivr" } }
      }
    `,
    "Change to 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" } }
      }
    `,
  );
});

test('a driver of nobody', () => {
  checkRule(
    backendDriver,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "CPG_1": { "volume_driver": "lvm" } }
      //                                      ^^^^^ error: Unknown driver 'lvm' for 3PAR StoreServ.
      //                                      | fix: Change to 'cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver'
      //                                      | fix: Change to 'cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver'
      }
    `,
  );
});

test('the driver of the other array', () => {
  checkRule(
    backendDriver,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver" } },
      //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This driver is for 3PAR StoreServ, whose back ends belong in '3par', not in 'vsa'.
      //                                         | fix: Change to 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver'
        "3par": { "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" } }
      //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This driver is for StoreVirtual VSA, whose back ends belong in 'vsa', not in '3par'.
      //                                      | fix: Change to 'cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver'
      //                                      | fix: Change to 'cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver'
      }
    `,
  );
});

test('the drivers that there are, and none', () => {
  checkSilent(
    backendDriver,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" }, "cluster_2": { "volume_driver": "<driver>" }, "cluster_3": {} },
        "3par": { "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver" }, "CPG_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver" } }
      }
    `,
  );
});

test('a misspelt driver', () => {
  checkKvm(
    backendDriver,
    {
      vsa: goodVsa,
      'vsa.cluster_1.volume_driver': 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandDriver',
    },
    `
      ...
            "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandDriver",
      //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Unknown driver 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandDriver' for StoreVirtual VSA. Did you mean 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver'?
      //                     | fix: Change to 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver'
      //                     | -       "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandDriver",
      //                     | +       "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
      ...
  `,
  );
});

test('the driver of the other array', () => {
  checkKvm(
    backendDriver,
    {
      '3par': good3par,
      '3par.CPG_1.volume_driver': 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver',
    },
    `
      ...
            "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
      //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This driver is for StoreVirtual VSA, whose back ends belong in 'vsa', not in '3par'.
      //                     | fix: Change to 'cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver'
      //                     | -       "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
      //                     | +       "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver",
      //                     | fix: Change to 'cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver'
      //                     | -       "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
      //                     | +       "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver",
      ...
  `,
  );
});
