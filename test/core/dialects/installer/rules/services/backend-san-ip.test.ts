/** `installer/backend-san-ip`. */
import { test } from 'vitest';
import { backendSanIp } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-san-ip.js';
import { good3par } from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('two addresses of one array', () => {
  checkRule(
    backendSanIp,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "CPG_1": {
            "hp3par_api_url": "https://172.20.241.21:8080/api/v1",
            "san_ip": "172.20.41.21"
      //              ^^^^^^^^^^^^^^ warning: 'san_ip' is 172.20.41.21, but 'hp3par_api_url' leads to 172.20.241.21. Both must be the same array.
      //              | fix: Change to '172.20.241.21'
      //              | related 5: The API is at 172.20.241.21.
          }
        }
      }
    `,
  );
  checkFix(
    backendSanIp,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "CPG_1": {
            "hp3par_api_url": "https://172.20.241.21:8080/api/v1",
            "san_ip": "172.20.41.21"
          }
        }
      }
    `,
    "Change to '172.20.241.21'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "CPG_1": {
            "hp3par_api_url": "https://172.20.241.21:8080/api/v1",
            "san_ip": "172.20.241.21"
          }
        }
      }
    `,
  );
});

test('the same, and names that nobody can compare', () => {
  checkSilent(
    backendSanIp,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": {
          "CPG_1": { "hp3par_api_url": "https://172.20.2.21:8080/api/v1", "san_ip": "172.20.2.21" },
          "CPG_2": { "hp3par_api_url": "https://3par.example.net:8080/api/v1", "san_ip": "172.20.2.21" },
          "CPG_3": { "san_ip": "172.20.2.21" }
        }
      }
    `,
  );
});

test('another host', () => {
  checkKvm(
    backendSanIp,
    { '3par': good3par, '3par.CPG_1.san_ip': '172.20.2.22' },
    `
      ...
            "san_ip": "172.20.2.22",
      //              ^^^^^^^^^^^^^ warning: 'san_ip' is 172.20.2.22, but 'hp3par_api_url' leads to 172.20.2.21. Both must be the same array.
      //              | related 57: The API is at 172.20.2.21.
      //              | fix: Change to '172.20.2.21'
      //              | -       "san_ip": "172.20.2.22",
      //              | +       "san_ip": "172.20.2.21",
      ...
  `,
  );
});
