/** Drivers and the keys that they need. */
import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const backendDriver = { id: 'installer/backend-driver' };
const backendKeyMissing = { id: 'installer/backend-key-missing' };
const backendIscsiIp = { id: 'installer/backend-iscsi-ip' };

test('a misspelt driver', () => {
  checkRule(
    backendDriver,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDrivr" } }
      //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDrivr' is no driver for StoreVirtual VSA; did you mean 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver'?
      //                                         | fix: Change to 'cinder.volume.drivers.san.hp.hp_lefthand_iscsi.HPLeftHandISCSIDriver'
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
      //                                      ^^^^^ error: 'lvm' is no driver for 3PAR StoreServ.
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

test('keys to fill in', () => {
  checkRule(
    backendKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {
          "cluster_1": {
      //  ^^^^^^^^^^^ error: 'cluster_1' lacks 'hplefthand_username', 'hplefthand_password' and 'hplefthand_clustername', which a StoreVirtual VSA back end needs.
      //  | fix: Add 'hplefthand_username', 'hplefthand_password' and 'hplefthand_clustername' to fill in
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
    "Add 'hplefthand_username', 'hplefthand_password' and 'hplefthand_clustername' to fill in",
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

test('what can be told is written', () => {
  checkRule(
    backendKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "CPG_1": {
      //  ^^^^^^^ error: 'CPG_1' lacks 'san_ip', which a 3PAR StoreServ back end needs.
      //  | fix: Add 'san_ip'
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver",
            "volume_backend_name": "3par",
            "hp3par_api_url": "https://172.20.2.21:8080/api/v1",
            "hp3par_username": "helion",
            "hp3par_password": "Kaum-3rraten",
            "hp3par_cpg": "cpg_r1",
            "san_login": "helion",
            "san_password": "Kaum-3rraten"
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
        "3par": {
          "CPG_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver",
            "volume_backend_name": "3par",
            "hp3par_api_url": "https://172.20.2.21:8080/api/v1",
            "hp3par_username": "helion",
            "hp3par_password": "Kaum-3rraten",
            "hp3par_cpg": "cpg_r1",
            "san_login": "helion",
            "san_password": "Kaum-3rraten"
          }
        }
      }
    `,
    "Add 'san_ip'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "CPG_1": {
            "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_fc.HP3PARFCDriver",
            "volume_backend_name": "3par",
            "hp3par_api_url": "https://172.20.2.21:8080/api/v1",
            "hp3par_username": "helion",
            "hp3par_password": "Kaum-3rraten",
            "hp3par_cpg": "cpg_r1",
            "san_login": "helion",
            "san_password": "Kaum-3rraten",
            "san_ip": "172.20.2.21"
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
      //  ^^^^^^^^^^^ error: 'cluster_1' lacks 'hplefthand_clustername', which a StoreVirtual VSA back end needs.
      //  | fix: Rename 'hplefthand_clustrname' to 'hplefthand_clustername'
      //  | fix: Add 'hplefthand_clustername' to fill in
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

test('iSCSI without its ports', () => {
  checkRule(
    backendIscsiIp,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "CPG_1": { "volume_driver": "cinder.volume.drivers.san.hp.hp_3par_iscsi.HP3PARISCSIDriver" } }
      //          ^^^^^^^ error: 'CPG_1' has the iSCSI driver, but no 'iscsi_ip_address'.
      //          | fix: Add 'iscsi_ip_address' to fill in
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
