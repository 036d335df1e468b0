import { test } from 'vitest';
import { bmCidrMissing } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-cidr-missing.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

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

const missing = { 'baremetal.network_cidr': undefined };
const inDefault = { network_seed_ip: '192.0.2.1', network_gateway: '192.0.2.2' };

test('each address of the network counts, and no other', () => {
  checkKvm(
    bmCidrMissing,
    missing,
    `
    ...
      "baremetal": {
    //^^^^^^^^^^^ error: 'network_cidr' is missing, and 192.168.130.4 is outside its default 192.0.2.0/24.
    //| related 12: This address is outside.
    //| fix: Add 'network_cidr' with '192.168.130.0/24'
    //| -     "network_undercloud_range_end": "192.168.130.126"
    //| +     "network_undercloud_range_end": "192.168.130.126",
    //| +     "network_cidr": "192.168.130.0/24"
    ...
    `,
  );
  checkKvm(
    bmCidrMissing,
    { baremetal: { ...inDefault, network_undercloud_range_end: '10.1.0.9' } },
    `
    ...
      "baremetal": {
    //^^^^^^^^^^^ error: 'network_cidr' is missing, and 10.1.0.9 is outside its default 192.0.2.0/24.
    //| related 12: This address is outside.
    //| no fix
    ...
    `,
  );
  checkKvm(bmCidrMissing, { baremetal: inDefault });
  checkKvm(bmCidrMissing, { baremetal: undefined });
});

test('the smallest subnet for all that is plausible', () => {
  checkKvm(
    bmCidrMissing,
    {
      baremetal: {
        network_seed_ip: '10.1.0.9',
        network_gateway: '10.1.0.1',
        network_seed_range_end: '10.1.255.9',
      },
    },
    `
    ...
      "baremetal": {
    //^^^^^^^^^^^ error: 'network_cidr' is missing, and 10.1.255.9 is outside its default 192.0.2.0/24.
    //| related 12: This address is outside.
    //| fix: Add 'network_cidr' with '10.1.0.0/16'
    //| -     "network_seed_range_end": "10.1.255.9"
    //| +     "network_seed_range_end": "10.1.255.9",
    //| +     "network_cidr": "10.1.0.0/16"
    ...
    `,
  );
  checkKvm(
    bmCidrMissing,
    { baremetal: { network_seed_ip: '10.1.0.9', network_gateway: '10.2.0.1' } },
    `
    ...
      "baremetal": {
    //^^^^^^^^^^^ error: 'network_cidr' is missing, and 10.1.0.9 is outside its default 192.0.2.0/24.
    //| related 10: This address is outside.
    //| no fix
    ...
    `,
  );
});
