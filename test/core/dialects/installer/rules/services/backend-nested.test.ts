/** `installer/backend-nested`. */
import { test } from 'vitest';
import { backendNested } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-nested.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a section around back ends gives way to them', () => {
  checkRule(
    backendNested,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1", "CPG_2"] },
          "arrays": {
            "CPG_1": {
      //    ^^^^^^^ error: 'CPG_1' stands one level too deep, inside 'arrays'; a back end stands directly in '3par'.
      //    | fix: Move 'CPG_1' and 'CPG_2' one level up
      //    | related 9: 'CPG_2' stands one level too deep too.
              "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver"
            },
            "CPG_2": {
              "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver"
            }
          }
        }
      }
    `,
  );
  checkFix(
    backendNested,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1", "CPG_2"] },
          "arrays": {
            "CPG_1": {
              "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver"
            },
            "CPG_2": {
              "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver"
            }
          }
        }
      }
    `,
    "Move 'CPG_1' and 'CPG_2' one level up",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1", "CPG_2"] },
          "CPG_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver"
          },
          "CPG_2": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver"
          }
        }
      }
    `,
  );
});

test('a back end inside another one', () => {
  checkRule(
    backendNested,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1", "CPG_2"] },
          "CPG_1": {
            "CPG_2": {
      //    ^^^^^^^ error: 'CPG_2' stands one level too deep, inside 'CPG_1'; a back end stands directly in '3par'.
      //    | fix: Move 'CPG_2' one level up
              "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver"
            },
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver"
          }
        }
      }
    `,
  );
  checkFix(
    backendNested,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1", "CPG_2"] },
          "CPG_1": {
            "CPG_2": {
              "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver"
            },
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver"
          }
        }
      }
    `,
    "Move 'CPG_2' one level up",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1", "CPG_2"] },
          "CPG_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver"
          },
          "CPG_2": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver"
          }
        }
      }
    `,
  );
});

test('keys with values', () => {
  checkSilent(
    backendNested,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver", "hp3par_debug": true } }
      }
    `,
  );
});

test('a section around one back end', () => {
  checkKvm(
    backendNested,
    {
      vsa: {
        DEFAULT: { enabled_backends: ['cluster_1'] },
        site: { cluster_1: { volume_backend_name: 'vsa' } },
      },
    },
    `
      ...
            "cluster_1": {
      //    ^^^^^^^^^^^ error: 'cluster_1' stands one level too deep, inside 'site'; a back end stands directly in 'vsa'.
      //    | preferred fix: Move 'cluster_1' one level up
      //    | -     "site": {
      //    | -       "cluster_1": {
      //    | -         "volume_backend_name": "vsa"
      //    | -       }
      //    | +     "cluster_1": {
      //    | +       "volume_backend_name": "vsa"
      ...
  `,
  );
});
