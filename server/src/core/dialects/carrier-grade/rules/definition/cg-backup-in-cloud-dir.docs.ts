/** The page of `carrier-grade/cg-backup-in-cloud-dir`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudFiles } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The cloud directory contains a copy of a file.',
  why: 'The tools read every JSON file in the directory. Keep copies outside the directory of all clouds.',
  source: 'Installation pages of Carrier Grade 1.1 and 2.0',
  byHand: 'move the copies to another directory.',
  bad: { ...cloudFiles(), 'definition-old.json': cloudFiles()['definition.json'] ?? '' },
  good: cloudFiles(),
};
