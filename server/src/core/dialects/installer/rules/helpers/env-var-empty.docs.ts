/** The page of `installer/env-var-empty`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { script } from './exports-examples.js';

export const docs: RuleDocs = {
  summary: 'A script exports an empty variable of the installer.',
  why: 'The installer then does not use the default, as with an empty key of the JSON file, and fails later. Do not export variables that you do not use.',
  source: 'JSON page 1.1; export lists of the first releases',
  bad: script('BM_NETWORK_GATEWAY='),
  good: script('BM_NETWORK_GATEWAY=192.168.130.1'),
};
