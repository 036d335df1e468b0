/** `installer/backend-unused`. */
import { test } from 'vitest';
import { backendUnused } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-unused.js';
import { goodVsa } from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a misspelt name is one mistake', () => {
  checkSilent(
    backendUnused,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_01"] }, "cluster_1": {} }
      }
    `,
  );
});

test('a section that nobody enables', () => {
  checkRule(
    backendUnused,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "DEFAULT": { "enabled_backends": ["cluster_1"] },
          "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" },
          "cluster_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" }
      //  ^^^^^^^^^^^ warning: 'cluster_2' is not in 'enabled_backends' and is not used by Block Storage.
      //  | fix: Enable 'cluster_2'
      //  | related 4: The enabled back ends are listed here.
        }
      }
    `,
  );
  checkFix(
    backendUnused,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "DEFAULT": { "enabled_backends": ["cluster_1"] },
          "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" },
          "cluster_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" }
        }
      }
    `,
    "Enable 'cluster_2'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "DEFAULT": { "enabled_backends": ["cluster_1", "cluster_2"] },
          "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" },
          "cluster_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" }
        }
      }
    `,
  );
});

test('the zone manager is no back end', () => {
  checkSilent(
    backendUnused,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "DEFAULT": { "enabled_backends": ["CPG_1"] }, "CPG_1": {}, "fc-zone-manager": {}, "BRCD_FAB_A": {} }
      }
    `,
  );
});

test('enabled in the other section, or in a list that cannot be read', () => {
  checkSilent(
    backendUnused,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["CPG_1"] } },
        "3par": { "DEFAULT": { "enabled_backends": [] }, "CPG_1": {} }
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": "cluster_1" }, "cluster_2": {} }
      }
    `,
  );
});

test('one more section', () => {
  checkKvm(
    backendUnused,
    { vsa: goodVsa, 'vsa.cluster_2': { volume_backend_name: 'two' } },
    `
      ...
          "cluster_2": {
      //  ^^^^^^^^^^^ warning: 'cluster_2' is not in 'enabled_backends' and is not used by Block Storage.
      //  | related 50: The enabled back ends are listed here.
      //  | fix: Enable 'cluster_2'
      //  | -         "cluster_1"
      //  | +         "cluster_1",
      //  | +         "cluster_2"
      ...
  `,
  );
});
