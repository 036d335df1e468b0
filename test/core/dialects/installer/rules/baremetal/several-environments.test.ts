import { expect, test } from 'vitest';
import {
  kvmEnvironment,
  machines,
  patched,
} from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvOf } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { severalEnvironments } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/several-environments.js';
import { said } from '../../../../../support/examples.js';
import { checkMachines, kvmBeside } from '../../../../../support/machines.js';

const second = { 'second-ips.json': patched(kvmEnvironment, { compute_scale: 1 }) };

test('two environment files beside the machines', () => {
  checkMachines(
    severalEnvironments,
    {},
    `
    #- /baremetal.csv
    78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,2048,Undercloud,IPMI
    ^^^^^^^^^^^^^^^^^ hint: This folder has 2 environment files; the machines are not compared with any of them.
    | related custom-ips.json:2: This is one of them.
    | related second-ips.json:2: This is one of them.
    | no fix
    ...
    `,
    { files: { ...kvmBeside().files, ...second } },
  );
});

test('one of them, another name for the machines, and no machine', () => {
  checkMachines(severalEnvironments, {}, '', kvmBeside());
  const files = { ...kvmBeside().files, ...second };
  expect(said(severalEnvironments, { 'baremetal-lab.csv': csvOf(machines) }, { files })).toEqual([]);
  expect(said(severalEnvironments, { 'baremetal.csv': '' }, { files })).toEqual([]);
});
