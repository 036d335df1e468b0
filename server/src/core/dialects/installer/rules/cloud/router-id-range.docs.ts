/** The page of `installer/router-id-range`. */

import { virtualRouterId } from '../../../../architecture/limits.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { KEY, max } from './about-router-id.js';

export const docs: RuleDocs = {
  summary: `The virtual router id is not a whole number up to ${max}.`,
  why: 'The id is one byte of every message between the controllers. With any other number, keepalived does not start, and the APIs have no address.',
  source: virtualRouterId.source,
  ...kvmExample({ [KEY]: '300' }),
};
