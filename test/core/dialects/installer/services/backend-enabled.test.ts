/** Which back ends are enabled. */
import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const backendDefaultMissing = { id: 'installer/backend-default-missing' };
const backendNotArray = { id: 'installer/backend-not-array' };
const backendNone = { id: 'installer/backend-none' };
const backendDuplicate = { id: 'installer/backend-duplicate' };

test('no DEFAULT', () => {
  checkRule(
    backendDefaultMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
      //^^^^^ error: 'vsa' has no 'DEFAULT' with the list 'enabled_backends', so none of its back ends is used.
      //| fix: Enable 'cluster_1' and 'cluster_2'
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
      //          ^^^^^^^^^ error: 'DEFAULT' of '3par' has no list 'enabled_backends', so none of its back ends is used.
      //          | fix: Enable 'CPG_1'
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
      //         | fix: Rename to 'DEFAULT'
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

test('a text in place of the list', () => {
  checkRule(
    backendNotArray,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": "cluster_1, cluster_2" }, "cluster_1": {}, "cluster_2": {} }
      //                                          ^^^^^^^^^^^^^^^^^^^^^^ error: 'enabled_backends' must be a list in brackets, also for a single back end.
      //                                          | fix: Write a list of 'cluster_1' and 'cluster_2'
      }
    `,
  );
  checkFix(
    backendNotArray,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": "cluster_1, cluster_2" }, "cluster_1": {}, "cluster_2": {} }
      }
    `,
    "Write a list of 'cluster_1' and 'cluster_2'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1", "cluster_2"] }, "cluster_1": {}, "cluster_2": {} }
      }
    `,
  );
});

test('a map in place of the list', () => {
  checkRule(
    backendNotArray,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": { "cluster_1": true } }, "cluster_1": {} }
      //                                          ^^^^^^^^^^^^^^^^^^^^^ error: 'enabled_backends' must be a list in brackets, also for a single back end.
      }
    `,
  );
});

test('a list is a list', () => {
  checkSilent(
    backendNotArray,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1"] }, "cluster_1": {} }
      }
    `,
  );
});

test('nothing in the section', () => {
  checkRule(
    backendNone,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {},
      //^^^^^ error: 'vsa' describes no back end; add the section of a StoreVirtual VSA back end, or remove 'vsa'.
        "3par": { "DEFAULT": { "enabled_backends": [] } }
      //^^^^^^ error: '3par' describes no back end; add the section of a 3PAR StoreServ back end, or remove '3par'.
      }
    `,
  );
});

test('names without sections are another mistake', () => {
  checkSilent(
    backendNone,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1"] } },
        "3par": { "CPG_1": "none" }
      }
    `,
  );
});

test('a name twice in one list', () => {
  checkRule(
    backendDuplicate,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1", "cluster_1"] }, "cluster_1": {} }
      //                                                        ^^^^^^^^^^^ error: 'cluster_1' is enabled already.
      //                                                        | fix: Remove the second 'cluster_1'
      //                                                        | related 3: 'cluster_1' is enabled here.
      }
    `,
  );
});

test('a name in both lists', () => {
  checkRule(
    backendDuplicate,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "DEFAULT": { "enabled_backends": ["array_1"] }, "array_1": {} },
        "vsa": { "DEFAULT": { "enabled_backends": ["array_1", "cluster_1"] }, "cluster_1": {} }
      //                                           ^^^^^^^^^ error: 'array_1' is enabled in '3par' already.
      //                                           | fix: Remove the second 'array_1'
      //                                           | related 3: 'array_1' is enabled here.
      }
    `,
  );
  checkFix(
    backendDuplicate,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "DEFAULT": { "enabled_backends": ["array_1"] }, "array_1": {} },
        "vsa": { "DEFAULT": { "enabled_backends": ["array_1", "cluster_1"] }, "cluster_1": {} }
      }
    `,
    "Remove the second 'array_1'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "DEFAULT": { "enabled_backends": ["array_1"] }, "array_1": {} },
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1"] }, "cluster_1": {} }
      }
    `,
  );
});

test('each name once', () => {
  checkSilent(
    backendDuplicate,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1", "cluster_2"] }, "cluster_1": {}, "cluster_2": {} }
      }
    `,
  );
});
