import { test } from 'vitest';
import { bmCidrMissing } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-cidr-missing.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const esx = (addresses: string) => `#- /esx.json\n{ "cloud_type": "ESX", "baremetal": { ${addresses} } }`;

test('addresses without their subnet', () => {
  checkRule(
    bmCidrMissing,
    `
    #- /esx-custom-ips.json
    {
      "cloud_type": "ESX",
      "baremetal": {
    //^^^^^^^^^^^ error: 'network_cidr' is missing, and 172.30.100.2 is outside its default 192.0.2.0/24.
    //| related 4: This address is outside.
    //| fix: Add 'network_cidr' with '172.30.100.0/24'
    //| -     "network_seed_range_end": "172.30.100.20"
    //| +     "network_seed_range_end": "172.30.100.20",
    //| +     "network_cidr": "172.30.100.0/24"
        "network_seed_range_start": "172.30.100.2",
        "network_seed_range_end": "172.30.100.20"
      }
    }
    `,
  );
});

test('the proposed subnet has room for all addresses', () => {
  checkRule(
    bmCidrMissing,
    `
    #- /esx.json
    { "cloud_type": "ESX", "baremetal": { "network_seed_ip": "10.1.6.3", "network_gateway": "10.1.4.1" } }
    //                     ^^^^^^^^^^^ error: 'network_cidr' is missing, and 10.1.6.3 is outside its default 192.0.2.0/24.
    //                     | related 1: This address is outside.
    //                     | fix: Add 'network_cidr' with '10.1.4.0/22'
    //                     | - { "cloud_type": "ESX", "baremetal": { "network_seed_ip": "10.1.6.3", "network_gateway": "10.1.4.1" } }
    //                     | + { "cloud_type": "ESX", "baremetal": { "network_seed_ip": "10.1.6.3", "network_gateway": "10.1.4.1", "network_cidr": "10.1.4.0/22" } }
    `,
  );
});

test.each([
  '"network_seed_ip": "192.0.2.9", "network_seed_range_start": "192.0.2.10"',
  '"network_seed_ip": "10.1.6.3", "network_cidr": "10.1.6.0"',
  '"network_seed_ip": "10.1.6.3", "network-cidr": "10.1.6.0/24"',
  '"network_seed_ip": "<seed>"',
  '',
])('%s does not miss a subnet', (addresses) => {
  checkSilent(bmCidrMissing, esx(addresses));
});
