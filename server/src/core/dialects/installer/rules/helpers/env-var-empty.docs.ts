/** The page of `installer/env-var-empty`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { script } from './exports-examples.js';

export const docs: RuleDocs = {
  summary: 'A script exports a variable of the installer with nothing in it.',
  why: 'The installer does not take its default then, as for a key of the JSON file that is empty: what needs the value fails later. A variable that is not used is not exported.',
  source: 'JSON page 1.1; export lists of the first releases',
  bad: script('BM_NETWORK_GATEWAY='),
  good: script('BM_NETWORK_GATEWAY=192.168.130.1'),
};
