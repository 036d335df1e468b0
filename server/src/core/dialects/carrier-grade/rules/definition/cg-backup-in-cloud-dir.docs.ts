/** The page of `carrier-grade/cg-backup-in-cloud-dir`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudFiles } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A copy of a file is in the cloud directory.',
  why: 'The tools read every JSON file in the directory; copies belong somewhere else, and nowhere below the directory of all clouds.',
  source: 'Installation pages of Carrier Grade 1.1 and 2.0',
  byHand:
    'the person who made the copies decides where they are kept, and moving a file is not an edit of its text.',
  bad: { ...cloudFiles(), 'definition-old.json': cloudFiles()['definition.json'] ?? '' },
  good: cloudFiles(),
};
