/** `installer/backend-default-missing`. */
import { test } from 'vitest';
import { backendDefaultMissing } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-default-missing.js';
import { goodVsa } from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('no DEFAULT', () => {
  checkRule(
    backendDefaultMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
      //^^^^^ error: 'vsa' has no 'enabled_backends' in 'DEFAULT', so none of its back ends is used.
      //| preferred fix: Enable 'cluster_1' and 'cluster_2'
          "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" },
          "cluster_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" }
        }
      }
    `,
  );
  checkFix(
    backendDefaultMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" },
          "cluster_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" }
        }
      }
    `,
    "Enable 'cluster_1' and 'cluster_2'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" },
          "cluster_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" },
          "DEFAULT": {
            "enabled_backends": ["cluster_1", "cluster_2"]
          }
        }
      }
    `,
  );
});

test('a DEFAULT without the list', () => {
  checkRule(
    backendDefaultMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "DEFAULT": {}, "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver" } }
      //          ^^^^^^^^^ error: 'DEFAULT' of '3par' has no 'enabled_backends', so none of its back ends is used.
      //          | preferred fix: Enable 'CPG_1'
      }
    `,
  );
  checkFix(
    backendDefaultMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "DEFAULT": {}, "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver" } }
      }
    `,
    "Enable 'CPG_1'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "DEFAULT": { "enabled_backends": ["CPG_1"] }, "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver" } }
      }
    `,
  );
});

test('a list, a section without back ends, and a DEFAULT that is no section', () => {
  checkSilent(
    backendDefaultMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": [] }, "cluster_1": {} },
        "3par": {}
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": "cluster_1", "cluster_1": {} }
      }
    `,
  );
});

test('DEFAULT in small letters', () => {
  checkRule(
    backendDefaultMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "default": { "enabled_backends": ["cluster_1"] }, "cluster_1": {} }
      //         ^^^^^^^^^ error: 'default' is written 'DEFAULT', in capital letters.
      //         | preferred fix: Rename to 'DEFAULT'
      }
    `,
  );
  checkFix(
    backendDefaultMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "default": { "enabled_backends": ["cluster_1"] }, "cluster_1": {} }
      }
    `,
    "Rename to 'DEFAULT'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1"] }, "cluster_1": {} }
      }
    `,
  );
});

test('in small letters', () => {
  checkKvm(
    backendDefaultMissing,
    { vsa: goodVsa, 'vsa.default': { enabled_backends: ['cluster_1'] }, 'vsa.DEFAULT': undefined },
    `
      ...
          "default": {
      //  ^^^^^^^^^ error: 'default' is written 'DEFAULT', in capital letters.
      //  | preferred fix: Rename to 'DEFAULT'
      //  | -     "default": {
      //  | +     "DEFAULT": {
      ...
  `,
  );
});

test('no list in it', () => {
  checkKvm(
    backendDefaultMissing,
    { vsa: goodVsa, 'vsa.DEFAULT': {} },
    `
      ...
          "DEFAULT": {},
      //  ^^^^^^^^^ error: 'DEFAULT' of 'vsa' has no 'enabled_backends', so none of its back ends is used.
      //  | preferred fix: Enable 'cluster_1'
      //  | -     "DEFAULT": {},
      //  | +     "DEFAULT": { "enabled_backends": ["cluster_1"] },
      ...
  `,
  );
});

test('nothing of the kind', () => {
  checkKvm(
    backendDefaultMissing,
    { vsa: goodVsa, 'vsa.DEFAULT': undefined },
    `
      ...
        "vsa": {
      //^^^^^ error: 'vsa' has no 'enabled_backends' in 'DEFAULT', so none of its back ends is used.
      //| preferred fix: Enable 'cluster_1'
      //|         "hplefthand_clustername": "cluster1"
      //| +     },
      //| +     "DEFAULT": {
      //| +       "enabled_backends": ["cluster_1"]
      ...
  `,
  );
});

test('beside the right word another is a back end of its own', () => {
  checkKvm(backendDefaultMissing, { vsa: goodVsa, 'vsa.default': {} });
});
