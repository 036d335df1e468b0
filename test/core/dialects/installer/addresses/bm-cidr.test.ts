import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const missing = { id: 'installer/bm-cidr-missing' };
const isIpmi = { id: 'installer/bm-cidr-is-ipmi' };

test('addresses without their subnet', () => {
  checkRule(
    missing,
    `
    #- /esx-custom-ips.json
    {
      "cloud_type": "ESX",
      "baremetal": {
    //^^^^^^^^^^^ error: 'network_cidr' is missing, and 172.30.100.2 is outside its default 192.0.2.0/24.
    //| related 4: This address is outside.
    //| fix: Add 'network_cidr' with '172.30.100.0/24'
        "network_seed_range_start": "172.30.100.2",
        "network_seed_range_end": "172.30.100.20"
      }
    }
    `,
  );
});

const esx = (addresses: string) => `#- /esx.json\n{ "cloud_type": "ESX", "baremetal": { ${addresses} } }`;

test('the proposed subnet has room for all addresses', () => {
  const addresses = '"network_seed_ip": "10.1.6.3", "network_gateway": "10.1.4.1"';
  checkFix(
    missing,
    esx(addresses),
    "Add 'network_cidr' with '10.1.4.0/22'",
    esx(`${addresses}, "network_cidr": "10.1.4.0/22"`),
  );
});

test.each([
  '"network_seed_ip": "192.0.2.9", "network_seed_range_start": "192.0.2.10"',
  '"network_seed_ip": "10.1.6.3", "network_cidr": "10.1.6.0"',
  '"network_seed_ip": "10.1.6.3", "network-cidr": "10.1.6.0/24"',
  '"network_seed_ip": "<seed>"',
  '',
])('%s does not miss a subnet', (addresses) => {
  checkSilent(missing, esx(addresses));
});

const machine = (last: number, ip: string, rest = 'Undercloud,IPMI') =>
  `78:e7:d1:22:5d:0${last},administrator,secret,${ip},12,32768,2048,${rest}\n`;

test('the network of the management controllers', () => {
  checkRule(
    isIpmi,
    `#- /baremetal.csv
${machine(1, '10.1.0.11')}${machine(2, '10.1.0.12')}${machine(3, '10.9.0.12', 'OvercloudCompute,VM')}#- /kvm-custom-ips.json
{
  "cloud_type": "KVM",
  "baremetal": { "network_cidr": "10.1.0.0/24" }
                                 ^^^^^^^^^^^^^ error: 10.1.0.0/24 is the subnet of the management controllers of the machines; the management network needs one of its own.
                                 | related baremetal.csv:1: The controller of the first machine is 10.1.0.11.
}
`,
  );
});

test('the default subnet', () => {
  checkRule(
    isIpmi,
    `#- /baremetal.csv
${machine(1, '192.0.2.11')}${machine(2, '192.0.2.12')}#- /kvm-custom-ips.json
{
  "cloud_type": "KVM"
  ^^^^^^^^^^^^ error: 192.0.2.0/24, the default, is the subnet of the management controllers...
}
`,
  );
});

test.each([
  ['one of them is elsewhere', machine(1, '10.1.0.11') + machine(2, '10.2.0.12')],
  ['one machine may be misplaced', machine(1, '10.1.0.11')],
  [
    'VMs have no such controllers',
    machine(1, '10.1.0.11', 'Undercloud,VM') + machine(2, '10.1.0.12', 'OvercloudControl,VM'),
  ],
])('%s', (_, lines) => {
  checkSilent(
    isIpmi,
    `#- /baremetal.csv\n${lines}#- /kvm.json\n{ "cloud_type": "KVM", "baremetal": { "network_cidr": "10.1.0.0/24" } }`,
  );
});
