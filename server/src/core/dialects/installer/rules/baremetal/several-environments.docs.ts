/** The page of `baremetal/several-environments`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxEnvironment, kvmEnvironment, machines, patched } from '../../examples.js';
import { csvOf, kvmFolder } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'There are several environment files beside baremetal.csv.',
  why: 'Which of them the machines are for is not written anywhere, so that numbers of machines are compared with none. Keep each environment in a folder of its own.',
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
