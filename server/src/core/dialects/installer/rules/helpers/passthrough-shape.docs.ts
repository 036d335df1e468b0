/** The page of `installer/passthrough-shape`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dhcpAgentFile, example, good, PAGES } from './passthrough-examples.js';

export const docs: RuleDocs = {
  summary: 'A pass-through file does not have the shape that the installer reads.',
  why: 'The installer passes through services, each with a list of sections, each with a list of options. It stops at another shape, or skips what it does not find.',
  source: PAGES,
  ...example(dhcpAgentFile, good.replace('"values"', '"value"'), good),
};
