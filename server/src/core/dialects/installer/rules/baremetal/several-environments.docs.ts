/** The page of `baremetal/several-environments`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxEnvironment, kvmEnvironment, machines, patched } from '../../examples.js';
import { csvOf, kvmFolder } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The folder of baremetal.csv has several environment files.',
  why: 'It is not written which of them the machines are for, so the numbers of machines are not compared. Keep each environment in a separate folder.',
  source: 'A convention of this tool',
  byHand:
    'which of the files is the one for these machines is known to the person who runs the installer; the others belong elsewhere.',
  bad: {
    'kvm-custom-ips.json': patched(kvmEnvironment, {}),
    'esx-custom-ips.json': patched(esxEnvironment, {}),
    'baremetal.csv': csvOf(machines),
  },
  good: kvmFolder({}),
};
