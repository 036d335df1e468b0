/** The page of `baremetal/csv-moonshot-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { linesExample, server } from './lines-examples.js';

function moonshotLine(mac: string, target: string): string {
  return server(mac, 7, 'OvercloudCompute', `HP_Moonshot:0x82:${target}`);
}

export const docs: RuleDocs = {
  summary: 'Two lines name the same node of a Moonshot chassis.',
  why: 'Chassis, cartridge and node together identify a machine. One of the two lines is probably an unchanged copy.',
  source: 'Arithmetic',
  byHand: 'only you know which cartridge each of the two lines is for.',
  ...linesExample(
    { 6: moonshotLine('9e', '0x72'), 7: moonshotLine('9f', '0x72') },
    { 6: moonshotLine('9e', '0x72'), 7: moonshotLine('9f', '0x74') },
  ),
};
