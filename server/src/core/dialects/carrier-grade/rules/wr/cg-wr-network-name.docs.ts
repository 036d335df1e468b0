/** The page of `carrier-grade/cg-wr-network-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { RANGE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'A network of the KVM region is not in the environment, or occurs twice.',
  why: 'The regions share networks by name, letter by letter.',
  source: 'Sample files wr.json and environment.json',
  ...cloudExample({ [`${RANGE}.name`]: 'managment' }),
};
