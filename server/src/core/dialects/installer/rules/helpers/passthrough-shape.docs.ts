/** The page of `installer/passthrough-shape`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dhcpAgentFile, example, good, PAGES } from './passthrough-examples.js';

export const docs: RuleDocs = {
  summary: 'A pass-through file does not have the structure that the installer reads.',
  why: 'The installer expects services, each with a list of sections, each with a list of options. It stops at any other structure, or ignores parts of it.',
  source: PAGES,
  ...example(dhcpAgentFile, good.replace('"values"', '"value"'), good),
};
