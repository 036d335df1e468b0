/** The page of `input-model/firewall-no-groups`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './firewall-rules-examples.js';

export const docs: RuleDocs = {
  summary: 'Firewall rules apply to no network group.',
  why: 'They have no effect.',
  source,
  bad: changed(/ {4}network-groups:\n(?: {6}- .*\n)+/, ''),
  good,
};
