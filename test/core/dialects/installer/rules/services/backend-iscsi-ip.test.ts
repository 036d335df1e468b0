/** `installer/backend-iscsi-ip`. */
import { test } from 'vitest';
import { backendIscsiIp } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-iscsi-ip.js';
import { good3par } from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('iSCSI without its ports', () => {
  checkRule(
    backendIscsiIp,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver" } }
      //          ^^^^^^^ error: 'CPG_1' has the iSCSI driver, but no 'iscsi_ip_address'.
      //          | fix: Add 'iscsi_ip_address' with a placeholder
      }
    `,
  );
});

test('the ports of the same array', () => {
  checkRule(
    backendIscsiIp,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver", "hp3par_api_url": "https://172.20.2.21:8080/api/v1", "iscsi_ip_address": "172.20.3.21" },
          "CPG_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver", "hp3par_api_url": "https://172.20.2.21:8080/api/v1" }
      //  ^^^^^^^ error: 'CPG_2' has the iSCSI driver, but no 'iscsi_ip_address'.
      //  | fix: Add 'iscsi_ip_address: 172.20.3.21'
        }
      }
    `,
  );
  checkFix(
    backendIscsiIp,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver", "hp3par_api_url": "https://172.20.2.21:8080/api/v1", "iscsi_ip_address": "172.20.3.21" },
          "CPG_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver", "hp3par_api_url": "https://172.20.2.21:8080/api/v1" }
        }
      }
    `,
    "Add 'iscsi_ip_address: 172.20.3.21'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver", "hp3par_api_url": "https://172.20.2.21:8080/api/v1", "iscsi_ip_address": "172.20.3.21" },
          "CPG_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver", "hp3par_api_url": "https://172.20.2.21:8080/api/v1", "iscsi_ip_address": "172.20.3.21" }
        }
      }
    `,
  );
});

test('Fibre Channel, and the key of newer drivers', () => {
  checkSilent(
    backendIscsiIp,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver" }, "CPG_2": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver", "hp3par_iscsi_ips": "172.20.3.21,172.20.3.22" } },
        "vsa": { "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver" } }
      }
    `,
  );
});

test('no port of the array is known', () => {
  checkKvm(
    backendIscsiIp,
    { '3par': good3par, '3par.CPG_1.iscsi_ip_address': undefined },
    `
      ...
          "CPG_1": {
      //  ^^^^^^^ error: 'CPG_1' has the iSCSI driver, but no 'iscsi_ip_address'.
      //  | fix: Add 'iscsi_ip_address' with a placeholder
      //  | -       "san_password": "Kaum-3rraten"
      //  | +       "san_password": "Kaum-3rraten",
      //  | +       "iscsi_ip_address": "<iscsi_ip_address>"
      ...
  `,
  );
});

test('the portals of newer drivers will do', () => {
  checkKvm(backendIscsiIp, {
    '3par': good3par,
    '3par.CPG_1.iscsi_ip_address': undefined,
    '3par.CPG_1.hp3par_iscsi_ips': '172.20.3.21',
  });
});

test('Fibre Channel needs no portal', () => {
  checkKvm(backendIscsiIp, {
    '3par': good3par,
    '3par.CPG_1.volume_driver': 'cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver',
    '3par.CPG_1.iscsi_ip_address': undefined,
  });
});

test('the portal of the same array, and not of another', () => {
  checkKvm(
    backendIscsiIp,
    {
      '3par': good3par,
      '3par.CPG_2': {
        volume_driver: 'cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver',
        hp3par_api_url: 'https://172.20.2.21:8080/api/v1',
      },
      '3par.CPG_3': { hp3par_api_url: 'https://172.20.2.99:8080/api/v1', iscsi_ip_address: '172.20.3.99' },
    },
    `
      ...
          "CPG_2": {
      //  ^^^^^^^ error: 'CPG_2' has the iSCSI driver, but no 'iscsi_ip_address'.
      //  | fix: Add 'iscsi_ip_address: 172.20.3.21'
      //  | -       "hp3par_api_url": "https://172.20.2.21:8080/api/v1"
      //  | +       "hp3par_api_url": "https://172.20.2.21:8080/api/v1",
      //  | +       "iscsi_ip_address": "172.20.3.21"
      ...
  `,
  );
});

test('two portals of one array', () => {
  checkKvm(
    backendIscsiIp,
    {
      '3par': good3par,
      '3par.CPG_2': {
        volume_driver: 'cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver',
        hp3par_api_url: 'https://172.20.2.21:8080/api/v1',
      },
      '3par.CPG_3': { hp3par_api_url: 'https://172.20.2.21:8080/api/v1', iscsi_ip_address: '172.20.3.99' },
    },
    `
      ...
          "CPG_2": {
      //  ^^^^^^^ error: 'CPG_2' has the iSCSI driver, but no 'iscsi_ip_address'.
      //  | fix: Add 'iscsi_ip_address' with a placeholder
      //  | -       "hp3par_api_url": "https://172.20.2.21:8080/api/v1"
      //  | +       "hp3par_api_url": "https://172.20.2.21:8080/api/v1",
      //  | +       "iscsi_ip_address": "<iscsi_ip_address>"
      ...
  `,
  );
});
