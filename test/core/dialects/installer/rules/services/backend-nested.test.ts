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
      //    ^^^^^^^ error: Move 'CPG_1' up: it is nested in 'arrays', but back ends belong directly in '3par'.
      //    | preferred fix: Move 'CPG_1' and 'CPG_2' one level up
      //    | related 9: 'CPG_2' is also nested too deep.
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
      //    ^^^^^^^ error: Move 'CPG_2' up: it is nested in 'CPG_1', but back ends belong directly in '3par'.
      //    | preferred fix: Move 'CPG_2' one level up
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
      //    ^^^^^^^^^^^ error: Move 'cluster_1' up: it is nested in 'site', but back ends belong directly in 'vsa'.
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

test('a section around two', () => {
  checkKvm(
    backendNested,
    {
      vsa: {
        DEFAULT: { enabled_backends: ['a'] },
        site: { a: { volume_backend_name: 'a' }, b: { volume_backend_name: 'b' } },
      },
    },
    `
      ...
            "a": {
      //    ^^^ error: Move 'a' up: it is nested in 'site', but back ends belong directly in 'vsa'.
      //    | related 58: 'b' is also nested too deep.
      //    | preferred fix: Move 'a' and 'b' one level up
      //    | -     "site": {
      //    | -       "a": {
      //    | -         "volume_backend_name": "a"
      //    | -       },
      //    | -       "b": {
      //    | -         "volume_backend_name": "b"
      //    | -       }
      //    | +     "a": {
      //    | +       "volume_backend_name": "a"
      //    | +     },
      //    | +     "b": {
      //    | +       "volume_backend_name": "b"
      ...
  `,
  );
});

test('two among other keys are left for a person', () => {
  checkKvm(
    backendNested,
    {
      vsa: {
        DEFAULT: { enabled_backends: ['a'] },
        site: { volume_driver: 'x', a: { volume_backend_name: 'a' }, b: { volume_backend_name: 'b' } },
      },
    },
    `
      ...
            "a": {
      //    ^^^ error: Move 'a' up: it is nested in 'site', but back ends belong directly in 'vsa'.
      //    | related 59: 'b' is also nested too deep.
      //    | no fix
      ...
  `,
  );
});

test('one among other keys', () => {
  checkKvm(
    backendNested,
    {
      vsa: {
        DEFAULT: { enabled_backends: ['a'] },
        site: { volume_driver: 'x', a: { volume_backend_name: 'a' }, volume_backend_name: 'y' },
      },
    },
    `
      ...
            "a": {
      //    ^^^ error: Move 'a' up: it is nested in 'site', but back ends belong directly in 'vsa'.
      //    | preferred fix: Move 'a' one level up
      //    | -       "a": {
      //    | -         "volume_backend_name": "a"
      //    | -       },
      //    | ...
      //    |         "volume_backend_name": "y"
      //    | +     },
      //    | +     "a": {
      //    | +       "volume_backend_name": "a"
      ...
  `,
  );
});
