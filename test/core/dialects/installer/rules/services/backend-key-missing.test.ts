/** `installer/backend-key-missing`. */
import { test } from 'vitest';
import { backendKeyMissing } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-key-missing.js';
import {
  good3par,
  goodVsa,
} from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('keys to fill in', () => {
  checkRule(
    backendKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "cluster_1": {
      //  ^^^^^^^^^^^ error: Missing required keys 'hplefthand_username', 'hplefthand_password' and 'hplefthand_clustername' in 'cluster_1', a StoreVirtual VSA back end.
      //  | fix: Add 'hplefthand_username', 'hplefthand_password' and 'hplefthand_clustername' with placeholders
            "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
            "hplefthand_api_url": "https://172.20.2.40:8081/lhos",
            "volume_backend_name": "vsa"
          }
        }
      }
    `,
  );
  checkFix(
    backendKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "cluster_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
            "hplefthand_api_url": "https://172.20.2.40:8081/lhos",
            "volume_backend_name": "vsa"
          }
        }
      }
    `,
    "Add 'hplefthand_username', 'hplefthand_password' and 'hplefthand_clustername' with placeholders",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "cluster_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
            "hplefthand_api_url": "https://172.20.2.40:8081/lhos",
            "volume_backend_name": "vsa",
            "hplefthand_username": "<hplefthand_username>",
            "hplefthand_password": "<hplefthand_password>",
            "hplefthand_clustername": "<hplefthand_clustername>"
          }
        }
      }
    `,
  );
});

test('a misspelt key', () => {
  checkRule(
    backendKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "cluster_1": {
      //  ^^^^^^^^^^^ error: Missing required key 'hplefthand_clustername' in 'cluster_1', a StoreVirtual VSA back end.
      //  | fix: Rename 'hplefthand_clustrname' to 'hplefthand_clustername'
      //  | fix: Add 'hplefthand_clustername' with a placeholder
            "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
            "volume_backend_name": "vsa",
            "hplefthand_api_url": "https://172.20.2.40:8081/lhos",
            "hplefthand_username": "helion",
            "hplefthand_password": "Kaum-3rraten",
            "hplefthand_clustrname": "cluster1"
          }
        }
      }
    `,
  );
  checkFix(
    backendKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "cluster_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
            "volume_backend_name": "vsa",
            "hplefthand_api_url": "https://172.20.2.40:8081/lhos",
            "hplefthand_username": "helion",
            "hplefthand_password": "Kaum-3rraten",
            "hplefthand_clustrname": "cluster1"
          }
        }
      }
    `,
    "Rename 'hplefthand_clustrname' to 'hplefthand_clustername'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "cluster_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver",
            "volume_backend_name": "vsa",
            "hplefthand_api_url": "https://172.20.2.40:8081/lhos",
            "hplefthand_username": "helion",
            "hplefthand_password": "Kaum-3rraten",
            "hplefthand_clustername": "cluster1"
          }
        }
      }
    `,
  );
});

test('with the driver of the other array nobody knows', () => {
  checkSilent(
    backendKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver" } }
      }
    `,
  );
});

test('what can be told is written, and a misspelt key is renamed', () => {
  checkKvm(
    backendKeyMissing,
    {
      '3par': good3par,
      '3par.CPG_1.hp3par_cpg': undefined,
      '3par.CPG_1.hp3par_cpgs': 'cpg_r1',
      '3par.CPG_1.san_ip': undefined,
    },
    `
      ...
          "CPG_1": {
      //  ^^^^^^^ error: Missing required keys 'hp3par_cpg' and 'san_ip' in 'CPG_1', a 3PAR StoreServ back end.
      //  | fix: Rename 'hp3par_cpgs' to 'hp3par_cpg'
      //  | -       "hp3par_cpgs": "cpg_r1"
      //  | +       "hp3par_cpg": "cpg_r1"
      //  | fix: Add 'hp3par_cpg' and 'san_ip' with placeholders
      //  | -       "hp3par_cpgs": "cpg_r1"
      //  | +       "hp3par_cpgs": "cpg_r1",
      //  | +       "hp3par_cpg": "<hp3par_cpg>",
      //  | +       "san_ip": "172.20.2.21"
      ...
  `,
  );
});

test('the address of the array is known from its API', () => {
  checkKvm(
    backendKeyMissing,
    { '3par': good3par, '3par.CPG_1.san_ip': undefined },
    `
      ...
          "CPG_1": {
      //  ^^^^^^^ error: Missing required key 'san_ip' in 'CPG_1', a 3PAR StoreServ back end.
      //  | preferred fix: Add 'san_ip'
      //  | -       "iscsi_ip_address": "172.20.3.21"
      //  | +       "iscsi_ip_address": "172.20.3.21",
      //  | +       "san_ip": "172.20.2.21"
      ...
  `,
  );
});

test('the driver of another array', () => {
  checkKvm(backendKeyMissing, {
    '3par': good3par,
    '3par.CPG_1.volume_driver': 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver',
    '3par.CPG_1.san_ip': undefined,
  });
});

test('an array with one driver', () => {
  checkKvm(
    backendKeyMissing,
    { vsa: goodVsa, 'vsa.cluster_1.volume_driver': undefined },
    `
      ...
          "cluster_1": {
      //  ^^^^^^^^^^^ error: Missing required key 'volume_driver' in 'cluster_1', a StoreVirtual VSA back end.
      //  | preferred fix: Add 'volume_driver'
      //  | -       "hplefthand_clustername": "cluster1"
      //  | +       "hplefthand_clustername": "cluster1",
      //  | +       "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver"
      ...
  `,
  );
});

test('an array with two drivers', () => {
  checkKvm(
    backendKeyMissing,
    { '3par': good3par, '3par.CPG_1.volume_driver': undefined },
    `
      ...
          "CPG_1": {
      //  ^^^^^^^ error: Missing required key 'volume_driver' in 'CPG_1', a 3PAR StoreServ back end.
      //  | fix: Add 'volume_driver' with a placeholder
      //  | -       "iscsi_ip_address": "172.20.3.21"
      //  | +       "iscsi_ip_address": "172.20.3.21",
      //  | +       "volume_driver": "<volume_driver>"
      ...
  `,
  );
});

test('the API of the array is known from its address', () => {
  checkKvm(
    backendKeyMissing,
    { '3par': good3par, '3par.CPG_1.hp3par_api_url': undefined },
    `
      ...
          "CPG_1": {
      //  ^^^^^^^ error: Missing required key 'hp3par_api_url' in 'CPG_1', a 3PAR StoreServ back end.
      //  | preferred fix: Add 'hp3par_api_url'
      //  | -       "iscsi_ip_address": "172.20.3.21"
      //  | +       "iscsi_ip_address": "172.20.3.21",
      //  | +       "hp3par_api_url": "https://172.20.2.21:8080/api/v1"
      ...
  `,
  );
});

test('an address that is not filled in', () => {
  checkKvm(
    backendKeyMissing,
    { '3par': good3par, '3par.CPG_1.hp3par_api_url': undefined, '3par.CPG_1.san_ip': '<address>' },
    `
      ...
          "CPG_1": {
      //  ^^^^^^^ error: Missing required key 'hp3par_api_url' in 'CPG_1', a 3PAR StoreServ back end.
      //  | fix: Add 'hp3par_api_url' with a placeholder
      //  | -       "iscsi_ip_address": "172.20.3.21"
      //  | +       "iscsi_ip_address": "172.20.3.21",
      //  | +       "hp3par_api_url": "<hp3par_api_url>"
      ...
  `,
  );
});

test('all of them', () => {
  checkKvm(backendKeyMissing, { vsa: goodVsa });
});
