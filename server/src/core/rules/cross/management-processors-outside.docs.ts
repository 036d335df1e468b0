/** The pages of management processors outside of the plan's IPMI network. */
import type { RuleDocs } from '../rule.js';
import { carrierGradeFiles, machineFiles, modelFiles, WHY } from './cross-examples.js';

const outside = (
  where: string,
  example: (change?: readonly [string, string]) => Record<string, string>,
): RuleDocs => ({
  summary: `A machine ${where} has a management processor outside the IPMI network of the plan.`,
  why: `${WHY} The installer cannot switch on a machine whose management processor is in another network.`,
  source: 'Technical overview 1.1, table Physical networks, row IPMI / iLO',
  byHand: 'only the person who set the address of a management processor knows it.',
  bad: example(['192.168.11.81', '192.168.12.81']),
  good: example(),
});

export const docs = {
  'baremetal/plan-ipmi-differs': outside('of baremetal.csv', machineFiles),
  'carrier-grade/plan-ipmi-differs': outside('of node-provision.json', carrierGradeFiles),
  'input-model/plan-ipmi-differs': outside('of the input model', modelFiles),
} satisfies Record<string, RuleDocs>;
