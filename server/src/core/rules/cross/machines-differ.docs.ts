/** The pages of machines that a plan and baremetal.csv describe differently. */
import type { RuleDocs } from '../rule.js';
import { listedMachineFiles, WHY } from './cross-examples.js';

export const docs = {
  'baremetal/plan-machine-differs': {
    summary: 'A machine of baremetal.csv has another role or BMC address than in the plan.',
    why: `${WHY} The MAC address says which machine it is: with another role it is installed as something else, with another address it is not switched on.`,
    source: 'Installation 1.1, baremetal.csv',
    bad: listedMachineFiles(['192.168.11.83', '192.168.11.93']),
    good: listedMachineFiles(),
  },
  'baremetal/plan-machine-unknown': {
    summary: 'The file baremetal.csv has a machine that the plan does not list.',
    why: `${WHY} The installer takes each line of the file for a machine of the cloud.`,
    source: 'Installation 1.1, baremetal.csv',
    byHand: 'only a person knows whether the machine is new or its MAC address is wrong.',
    bad: listedMachineFiles(['d0:bf:9c:10:00:03', 'd0:bf:9c:10:00:33']),
    good: listedMachineFiles(),
  },
} satisfies Record<string, RuleDocs>;
