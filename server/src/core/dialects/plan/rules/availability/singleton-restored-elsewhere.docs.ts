/** The page of plan/singleton-restored-elsewhere. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { AVAILABILITY } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A service that runs once is restored from the backup of another machine.',
  why: 'A singleton service such as Sherpa exists on one machine only, and is saved with that machine. The backup of another one does not hold it.',
  source:
    'Technical overview 1.1, Backup and Restore nodes: overcloud management controller (running singleton services like Sherpa)',
  ...example(AVAILABILITY, {
    good: 'restored-from: overcloud-management-controller',
    bad: 'restored-from: mysql',
  }),
};
