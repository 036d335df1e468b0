/** The page of `baremetal/several-environments`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxEnvironment, kvmEnvironment, machines, patched } from '../../examples.js';
import { csvOf, kvmFolder } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The folder of baremetal.csv has several environment files.',
  why: 'Nothing says which of them the machines are for, so the numbers of machines are not compared. Keep each environment in a separate folder.',
  source: 'A convention of this tool',
  byHand: 'only you know which file is for these machines; move the others to another folder.',
  bad: {
    'kvm-custom-ips.json': patched(kvmEnvironment, {}),
    'esx-custom-ips.json': patched(esxEnvironment, {}),
    'baremetal.csv': csvOf(machines),
  },
  good: kvmFolder({}),
};
