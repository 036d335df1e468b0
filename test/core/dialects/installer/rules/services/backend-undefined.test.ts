/** `installer/backend-undefined`. */
import { test } from 'vitest';
import { backendUndefined } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-undefined.js';
import {
  good3par,
  goodVsa,
} from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a misspelt name', () => {
  checkRule(
    backendUndefined,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "DEFAULT": { "enabled_backends": ["cluster_01"] },
      //                                    ^^^^^^^^^^^^ error: Unknown back end 'cluster_01': 'vsa' has no such section. Did you mean 'cluster_1'?
      //                                    | fix: Change to 'cluster_1'
      //                                    | fix: Create the section 'cluster_01'
      //                                    | related 5: 'cluster_1' is not enabled.
          "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" }
        }
      }
    `,
  );
  checkFix(
    backendUndefined,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "DEFAULT": { "enabled_backends": ["cluster_01"] },
          "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" }
        }
      }
    `,
    "Change to 'cluster_1'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "DEFAULT": { "enabled_backends": ["cluster_1"] },
          "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver" }
        }
      }
    `,
  );
});

test('a name without a section', () => {
  checkRule(
    backendUndefined,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "DEFAULT": { "enabled_backends": ["cluster_1"] }
      //                                    ^^^^^^^^^^^ error: Unknown back end 'cluster_1': 'vsa' has no such section.
      //                                    | fix: Create the section 'cluster_1'
        }
      }
    `,
  );
  checkFix(
    backendUndefined,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "DEFAULT": { "enabled_backends": ["cluster_1"] }
        }
      }
    `,
    "Create the section 'cluster_1'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "DEFAULT": { "enabled_backends": ["cluster_1"] },
          "cluster_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
            "volume_backend_name": "<volume_backend_name>",
            "hplefthand_api_url": "https://<address>:8081/lhos",
            "hplefthand_username": "<hplefthand_username>",
            "hplefthand_password": "<hplefthand_password>",
            "hplefthand_clustername": "<hplefthand_clustername>"
          }
        }
      }
    `,
  );
});

test('a 3PAR section is made for one of two drivers', () => {
  checkRule(
    backendUndefined,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1"] }
      //                                    ^^^^^^^ error: Unknown back end 'CPG_1': '3par' has no such section.
      //                                    | fix: Create the section 'CPG_1' for iSCSI
      //                                    | fix: Create the section 'CPG_1' for Fibre Channel
        }
      }
    `,
  );
  checkFix(
    backendUndefined,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1"] }
        }
      }
    `,
    "Create the section 'CPG_1' for iSCSI",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1"] },
          "CPG_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver",
            "volume_backend_name": "<volume_backend_name>",
            "hp3par_api_url": "https://<address>:8080/api/v1",
            "hp3par_username": "<hp3par_username>",
            "hp3par_password": "<hp3par_password>",
            "hp3par_cpg": "<hp3par_cpg>",
            "san_ip": "<san_ip>",
            "san_login": "<san_login>",
            "san_password": "<san_password>",
            "iscsi_ip_address": "<iscsi_ip_address>"
          }
        }
      }
    `,
  );
  checkFix(
    backendUndefined,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1"] }
        }
      }
    `,
    "Create the section 'CPG_1' for Fibre Channel",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "DEFAULT": { "enabled_backends": ["CPG_1"] },
          "CPG_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver",
            "volume_backend_name": "<volume_backend_name>",
            "hp3par_api_url": "https://<address>:8080/api/v1",
            "hp3par_username": "<hp3par_username>",
            "hp3par_password": "<hp3par_password>",
            "hp3par_cpg": "<hp3par_cpg>",
            "san_ip": "<san_ip>",
            "san_login": "<san_login>",
            "san_password": "<san_password>"
          }
        }
      }
    `,
  );
});

test('the section may stand in the other one, or one level too deep', () => {
  checkSilent(
    backendUndefined,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["CPG_1", "CPG_2"] } },
        "3par": { "DEFAULT": { "enabled_backends": [] }, "CPG_1": {}, "arrays": { "CPG_2": {} } }
      }
    `,
  );
});

test('a section that cannot be read may be the one', () => {
  checkSilent(
    backendUndefined,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1"] }, "cluster_2": {}, "cluster_2": {} }
      }
    `,
  );
});

test('a misspelt name', () => {
  checkKvm(
    backendUndefined,
    { '3par': good3par, '3par.DEFAULT.enabled_backends': ['CPG_2'] },
    `
      ...
              "CPG_2"
      //      ^^^^^^^ error: Unknown back end 'CPG_2': '3par' has no such section. Did you mean 'CPG_1'?
      //      | related 54: 'CPG_1' is not enabled.
      //      | fix: Change to 'CPG_1'
      //      | -         "CPG_2"
      //      | +         "CPG_1"
      //      | fix: Create the section 'CPG_2' for iSCSI
      //      |         "iscsi_ip_address": "172.20.3.21"
      //      | +     },
      //      | +     "CPG_2": {
      //      | +       "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver",
      //      | +       "volume_backend_name": "<volume_backend_name>",
      //      | +       "hp3par_api_url": "https://<address>:8080/api/v1",
      //      | +       "hp3par_username": "<hp3par_username>",
      //      | +       "hp3par_password": "<hp3par_password>",
      //      | +       "hp3par_cpg": "<hp3par_cpg>",
      //      | +       "san_ip": "<san_ip>",
      //      | +       "san_login": "<san_login>",
      //      | +       "san_password": "<san_password>",
      //      | +       "iscsi_ip_address": "<iscsi_ip_address>"
      //      | fix: Create the section 'CPG_2' for Fibre Channel
      //      |         "iscsi_ip_address": "172.20.3.21"
      //      | +     },
      //      | +     "CPG_2": {
      //      | +       "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver",
      //      | +       "volume_backend_name": "<volume_backend_name>",
      //      | +       "hp3par_api_url": "https://<address>:8080/api/v1",
      //      | +       "hp3par_username": "<hp3par_username>",
      //      | +       "hp3par_password": "<hp3par_password>",
      //      | +       "hp3par_cpg": "<hp3par_cpg>",
      //      | +       "san_ip": "<san_ip>",
      //      | +       "san_login": "<san_login>",
      //      | +       "san_password": "<san_password>"
      ...
  `,
  );
});

test('one more back end', () => {
  checkKvm(
    backendUndefined,
    { vsa: goodVsa, 'vsa.DEFAULT.enabled_backends': ['cluster_1', 'other'] },
    `
      ...
              "other"
      //      ^^^^^^^ error: Unknown back end 'other': 'vsa' has no such section.
      //      | fix: Create the section 'other'
      //      |         "hplefthand_clustername": "cluster1"
      //      | +     },
      //      | +     "other": {
      //      | +       "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
      //      | +       "volume_backend_name": "<volume_backend_name>",
      //      | +       "hplefthand_api_url": "https://<address>:8081/lhos",
      //      | +       "hplefthand_username": "<hplefthand_username>",
      //      | +       "hplefthand_password": "<hplefthand_password>",
      //      | +       "hplefthand_clustername": "<hplefthand_clustername>"
      ...
  `,
  );
});
