/** The page of `carrier-grade/cg-node-pm-ip`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The address of a server management processor is used twice, or is in a network of the cloud.',
  why: 'Each iLO has its own address, on the network CTL, which is separate from the networks of the cloud.',
  source: 'Technical overviews of Carrier Grade, network CTL; sample files node-provision.json',
  byHand: 'look up the address in the iLO of both servers.',
  ...cloudExample({ 'node-provision.json 1.pm_ip': '192.168.40.81' }),
};
