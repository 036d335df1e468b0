/** `installer/backend-url`. */
import { test } from 'vitest';
import { backendUrl } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-url.js';
import { goodVsa } from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('port, scheme and path of the other array', () => {
  checkRule(
    backendUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "hplefthand_api_url": "https://172.20.2.40:8080/lhos" }, "cluster_2": { "hplefthand_api_url": "http://172.20.2.41:8081/lhos" } },
      //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'https://172.20.2.40:8080/lhos' is not a valid API URL of a StoreVirtual VSA. Write 'https://172.20.2.40:8081/lhos'.
      //                                              | preferred fix: Change to 'https://172.20.2.40:8081/lhos'
      //                                                                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'http://172.20.2.41:8081/lhos' is not a valid API URL of a StoreVirtual VSA. Write 'https://172.20.2.41:8081/lhos'.
      //                                                                                                                      | preferred fix: Change to 'https://172.20.2.41:8081/lhos'
        "3par": { "CPG_1": { "hp3par_api_url": "https://172.20.2.21:8080/api/v2" } }
      //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'https://172.20.2.21:8080/api/v2' is not a valid API URL of a 3PAR StoreServ. Write 'https://172.20.2.21:8080/api/v1'.
      //                                       | preferred fix: Change to 'https://172.20.2.21:8080/api/v1'
      }
    `,
  );
  checkFix(
    backendUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "hplefthand_api_url": "https://172.20.2.40:8080/lhos" }, "cluster_2": { "hplefthand_api_url": "http://172.20.2.41:8081/lhos" } },
        "3par": { "CPG_1": { "hp3par_api_url": "https://172.20.2.21:8080/api/v2" } }
      }
    `,
    "Change to 'https://172.20.2.40:8081/lhos'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "hplefthand_api_url": "https://172.20.2.40:8081/lhos" }, "cluster_2": { "hplefthand_api_url": "http://172.20.2.41:8081/lhos" } },
        "3par": { "CPG_1": { "hp3par_api_url": "https://172.20.2.21:8080/api/v2" } }
      }
    `,
  );
});

test('an address alone', () => {
  checkRule(
    backendUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "CPG_1": { "hp3par_api_url": "172.20.2.21" } }
      //                                       ^^^^^^^^^^^^^ error: '172.20.2.21' is not a valid API URL of a 3PAR StoreServ. Write 'https://172.20.2.21:8080/api/v1'.
      //                                       | preferred fix: Change to 'https://172.20.2.21:8080/api/v1'
      }
    `,
  );
  checkFix(
    backendUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "CPG_1": { "hp3par_api_url": "172.20.2.21" } }
      }
    `,
    "Change to 'https://172.20.2.21:8080/api/v1'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "CPG_1": { "hp3par_api_url": "https://172.20.2.21:8080/api/v1" } }
      }
    `,
  );
});

test('no address at all', () => {
  checkRule(
    backendUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "CPG_1": { "hp3par_api_url": "https://172.20.2.256:8080/api/v1" } }
      //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'https://172.20.2.256:8080/api/v1' is not a valid API URL of a 3PAR StoreServ. Write 'https://<address>:8080/api/v1'.
      }
    `,
  );
});

test('good URLs, a name, a slash at the end, and what waits to be filled in', () => {
  checkSilent(
    backendUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "cluster_1": { "hplefthand_api_url": "https://vsa.example.net:8081/lhos/" }, "cluster_2": { "hplefthand_api_url": "https://<address>:8081/lhos" } },
        "3par": { "CPG_1": { "hp3par_api_url": "https://172.20.2.21:8080/api/v1" } }
      }
    `,
  );
});

test('another port', () => {
  checkKvm(
    backendUrl,
    { vsa: goodVsa, 'vsa.cluster_1.hplefthand_api_url': 'https://192.168.130.240:8080/lhos' },
    `
      ...
            "hplefthand_api_url": "https://192.168.130.240:8080/lhos",
      //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'https://192.168.130.240:8080/lhos' is not a valid API URL of a StoreVirtual VSA. Write 'https://192.168.130.240:8081/lhos'.
      //                          | preferred fix: Change to 'https://192.168.130.240:8081/lhos'
      //                          | -       "hplefthand_api_url": "https://192.168.130.240:8080/lhos",
      //                          | +       "hplefthand_api_url": "https://192.168.130.240:8081/lhos",
      ...
  `,
  );
});

test('no host', () => {
  checkKvm(
    backendUrl,
    { vsa: goodVsa, 'vsa.cluster_1.hplefthand_api_url': 'https://300.1.1.1:8081/lhos' },
    `
      ...
            "hplefthand_api_url": "https://300.1.1.1:8081/lhos",
      //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'https://300.1.1.1:8081/lhos' is not a valid API URL of a StoreVirtual VSA. Write 'https://<address>:8081/lhos'.
      //                          | no fix
      ...
  `,
  );
});
