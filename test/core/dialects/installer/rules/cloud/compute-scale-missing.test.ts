import { test } from 'vitest';
import {
  kvmEnvironment,
  machines,
  patched,
} from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvOf } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { computeScaleMissing } from '../../../../../../server/src/core/dialects/installer/rules/cloud/compute-scale-missing.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

const esx = (members: string) => `#- /esx.json\n{ "cloud_type": "ESX", ${members} }`;

test('no number of compute nodes', () => {
  checkRule(
    computeScaleMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM"
    //^^^^^^^^^^^^ info: 'compute_scale' is missing; every machine without another role becomes a compute node.
    //| no fix
    }
    `,
  );
  checkSilent(computeScaleMissing, esx('"vsa_scale": 0'));
  checkSilent(computeScaleMissing, kvm('"compute_scale": 4'));
  checkSilent(computeScaleMissing, kvm('"compute-scale": 4'));
});

test('the machines beside the file tell how many compute nodes there are', () => {
  checkRule(
    computeScaleMissing,
    `
    #- /baremetal.csv
    78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,12,32768,2048,Undercloud,IPMI
    78:e7:d1:22:5d:59,administrator,secret,192.168.11.2,12,32768,2048,OvercloudCompute,IPMI
    78:e7:d1:22:5d:5a,administrator,secret,192.168.11.3,12,32768,2048,OvercloudCompute:deleted,IPMI
    78:e7:d1:22:5d:5b,administrator,secret,192.168.11.4,12,32768,2048,OvercloudCompute,IPMI
    #- /kvm.json
    {
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ info: 'compute_scale' is missing; every machine without another role becomes a compute node.
    //| fix: Add 'compute_scale' with 2
    //|     "cloud_type": "KVM",
    //| +   "compute_scale": 2,
      "bridge_interface": "em2"
    }
    `,
  );
});

const missing = { compute_scale: undefined };
const csv = (lines: readonly string[]) => ({ 'baremetal.csv': csvOf(lines) });

test('nothing is proposed where a role or a compute node is missing, or the machines are not those of the file', () => {
  checkKvm(
    computeScaleMissing,
    missing,
    `
    #- /custom-ips.json
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ info: 'compute_scale' is missing; every machine without another role becomes a compute node.
    //| no fix
    ...
    `,
    { files: csv([machines[0], machines[6].replace('OvercloudCompute', '')]) },
  );
  checkKvm(
    computeScaleMissing,
    missing,
    `
    #- /custom-ips.json
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ info: 'compute_scale' is missing; every machine without another role becomes a compute node.
    //| no fix
    ...
    `,
    { files: csv([machines[0], machines[1]]) },
  );
  const second = { 'second.json': patched(kvmEnvironment, {}) };
  checkKvm(
    computeScaleMissing,
    missing,
    `
    #- /custom-ips.json
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ info: 'compute_scale' is missing; every machine without another role becomes a compute node.
    //| no fix
    ...
    `,
    { files: { ...csv(machines), ...second } },
  );
});
