/** The pages of machines that a plan and other lists of machines describe differently. */
import type { RuleDocs } from '../rule.js';
import { listedCarrierGrade, listedMachineFiles, listedModel, WHY } from './cross-examples.js';

const SAME =
  'The MAC address says which machine it is; where it is in only one of the lists, the BMC address does.';

const elsewhere = (
  where: string,
  example: (change?: readonly [string, string]) => Record<string, string>,
): RuleDocs => ({
  summary: `A machine ${where} has another role, MAC or BMC address than in the plan.`,
  why: `${WHY} ${SAME}`,
  source: 'The format of the plan; sample files of the cloud for the keys that mean the same',
  bad: example(['192.168.11.82', '192.168.11.92']),
  good: example(),
});

export const docs = {
  'baremetal/plan-machine-differs': {
    summary: 'A machine of baremetal.csv has another role, MAC or BMC address than in the plan.',
    why: `${WHY} ${SAME} With another role it is installed as something else, with another BMC address it is not switched on.`,
    source: 'Installation 1.1, baremetal.csv',
    bad: listedMachineFiles(['192.168.11.83', '192.168.11.93']),
    good: listedMachineFiles(),
  },
  'baremetal/plan-machine-unknown': {
    summary: 'The file baremetal.csv has a machine that the plan does not list.',
    why: `${WHY} The installer reads each line of the file as a machine of the cloud.`,
    source: 'Installation 1.1, baremetal.csv',
    byHand: 'only you know whether the machine is new or its MAC address is wrong.',
    bad: listedMachineFiles([
      'd0:bf:9c:10:00:03,operator,Kaum-3rraten,192.168.11.83',
      'd0:bf:9c:10:00:33,operator,Kaum-3rraten,192.168.11.93',
    ]),
    good: listedMachineFiles(),
  },
  'baremetal/plan-machine-missing': {
    summary: 'The plan lists a machine that baremetal.csv does not have.',
    why: `${WHY} The installer uses only the machines in the file.`,
    source: 'Installation 1.1, baremetal.csv',
    byHand: 'only you know whether the machine must be added to the file, and with which password.',
    bad: listedMachineFiles([
      'd0:bf:9c:10:00:05,operator,Kaum-3rraten,192.168.11.85,12,65536,800,OvercloudCompute,IPMI\n',
      '',
    ]),
    good: listedMachineFiles(),
  },
  'carrier-grade/plan-machine-differs': elsewhere('of node-provision.json', listedCarrierGrade),
  'input-model/plan-machine-differs': elsewhere('of the input model', listedModel),
} satisfies Record<string, RuleDocs>;
