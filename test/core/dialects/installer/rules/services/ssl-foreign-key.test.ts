/** `installer/ssl-foreign-key`. */
import { test } from 'vitest';
import { sslForeignKey } from '../../../../../../server/src/core/dialects/installer/rules/services/ssl-foreign-key.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('keys are moved one by one', () => {
  checkRule(
    sslForeignKey,
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "ssl": {
          "ca_certs": "<ca>",
          "provider_network": "192.168.10.0/24",
      //  ^^^^^^^^^^^^^^^^^^ error: 'provider_network' is a key of 'vcenter', not of 'ssl'.
      //  | preferred fix: Move to 'vcenter'
          "external_vlan_id": 1634
      //  ^^^^^^^^^^^^^^^^^^ error: 'external_vlan_id' is a key of 'vcenter', not of 'ssl'.
      //  | preferred fix: Move to 'vcenter'
        },
        "vcenter": {
          "vlan_range": "1701:1720"
        }
      }
    `,
  );
  checkFix(
    sslForeignKey,
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "ssl": {
          "ca_certs": "<ca>",
          "provider_network": "192.168.10.0/24",
          "external_vlan_id": 1634
        },
        "vcenter": {
          "vlan_range": "1701:1720"
        }
      }
    `,
    "Move to 'vcenter'",
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "ssl": {
          "ca_certs": "<ca>",
          "external_vlan_id": 1634
        },
        "vcenter": {
          "vlan_range": "1701:1720",
          "provider_network": "192.168.10.0/24"
        }
      }
    `,
  );
});

test('the section is made where there is none', () => {
  checkRule(
    sslForeignKey,
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "ssl": { "ca_certs": "<ca>", "external_vlan_id": 1634 }
      //                             ^^^^^^^^^^^^^^^^^^ error: 'external_vlan_id' is a key of 'vcenter', not of 'ssl'.
      //                             | preferred fix: Move to 'vcenter'
      }
    `,
  );
  checkFix(
    sslForeignKey,
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "ssl": { "ca_certs": "<ca>", "external_vlan_id": 1634 }
      }
    `,
    "Move to 'vcenter'",
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "ssl": { "ca_certs": "<ca>" },
        "vcenter": { "external_vlan_id": 1634 }
      }
    `,
  );
});

test('what is written in both places is left to a person', () => {
  checkRule(
    sslForeignKey,
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "ssl": { "external_vlan_id": 1634 },
      //         ^^^^^^^^^^^^^^^^^^ error: 'external_vlan_id' is a key of 'vcenter', not of 'ssl'.
        "vcenter": { "external_vlan_id": 1635 }
      }
    `,
  );
});

test('keys of its own, and those of several sections', () => {
  checkSilent(
    sslForeignKey,
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "ssl": { "ca_certs": "<ca>", "customer_router_ip": "172.30.100.1" }
      }
    `,
  );
});

test('a key of vCenters', () => {
  checkKvm(
    sslForeignKey,
    {
      'ssl.ca_certs': '-----BEGIN CERTIFICATE-----\nRXhhbXBsZQ==\n-----END CERTIFICATE-----\n',
      'ssl.vlan_range': '500:600',
    },
    `
      ...
          "vlan_range": "500:600"
      //  ^^^^^^^^^^^^ error: 'vlan_range' is a key of 'vcenter', not of 'ssl'.
      //  | preferred fix: Move to 'vcenter'
      //  | -     "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZQ==\\n-----END CERTIFICATE-----\\n",
      //  | -     "vlan_range": "500:600"
      //  | -   }
      //  | +     "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZQ==\\n-----END CERTIFICATE-----\\n"
      //  | +   },
      //  | +   "vcenter": { "vlan_range": "500:600" }
      ...
  `,
  );
});
