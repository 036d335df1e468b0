/** The page of `input-model/service-duplicate-mnemonic`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ownFile, SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'Two services have the same mnemonic.',
  why: 'Variables and aliases of hosts are named after mnemonics.',
  source: SOURCE,
  bad: ownFile('services:\n  - name: mine\n    mnemonic: OWN\n  - name: yours\n    mnemonic: OWN\n'),
  good: ownFile('services:\n  - name: mine\n    mnemonic: OWN\n  - name: yours\n    mnemonic: YRS\n'),
};
