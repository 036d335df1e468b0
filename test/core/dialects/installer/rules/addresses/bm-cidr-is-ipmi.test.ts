import { test } from 'vitest';
import { kvmEnvironment, patched } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { bmCidrIsIpmi } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-cidr-is-ipmi.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const machine = (last: number, ip: string, rest = 'Undercloud,IPMI') =>
  `78:e7:d1:22:5d:0${last},administrator,secret,${ip},12,32768,2048,${rest}\n`;

test('the network of the management controllers', () => {
  checkRule(
    bmCidrIsIpmi,
    `#- /baremetal.csv
${machine(1, '10.1.0.11')}${machine(2, '10.1.0.12')}${machine(3, '10.9.0.12', 'OvercloudCompute,VM')}#- /kvm-custom-ips.json
{
  "cloud_type": "KVM",
  "baremetal": { "network_cidr": "10.1.0.0/24" }
                                 ^^^^^^^^^^^^^ error: 10.1.0.0/24 is the subnet of the management controllers. The management network needs another one.
                                 | related baremetal.csv:1: The management controller of the first machine is 10.1.0.11.
}
`,
  );
});

test('the default subnet', () => {
  checkRule(
    bmCidrIsIpmi,
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
    bmCidrIsIpmi,
    `#- /baremetal.csv\n${lines}#- /kvm.json\n{ "cloud_type": "KVM", "baremetal": { "network_cidr": "10.1.0.0/24" } }`,
  );
});

test('a subnet that cannot be read, and no list of machines', () => {
  const files = { 'baremetal.csv': machine(1, '192.0.2.11') + machine(2, '192.0.2.12') };
  checkKvm(bmCidrIsIpmi, { 'baremetal.network_cidr': '<cidr>' }, '', { files });
  checkKvm(bmCidrIsIpmi, { 'baremetal.network_cidr': '192.0.2.0/24' });
  const vms = { 'baremetal.csv': machine(1, '192.0.2.11', 'Undercloud,VM') };
  checkKvm(bmCidrIsIpmi, { 'baremetal.network_cidr': '192.0.2.0/24' }, '', { files: vms });
});

test('two environment files beside the machines', () => {
  const files = {
    'baremetal.csv': machine(1, '192.0.2.11') + machine(2, '192.0.2.12'),
    'second.json': patched(kvmEnvironment, { 'baremetal.network_cidr': '192.0.2.0/24' }),
  };
  checkKvm(bmCidrIsIpmi, { 'baremetal.network_cidr': '192.0.2.0/24' }, '', { files });
});
