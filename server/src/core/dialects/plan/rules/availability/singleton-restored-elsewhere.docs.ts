/** The page of plan/singleton-restored-elsewhere. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { AVAILABILITY } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A service that runs once is restored from the backup of another machine.',
  why: 'A singleton service such as Sherpa runs on only one machine and is backed up with it. The backup of another machine does not contain it.',
  source:
    'Technical overview 1.1, Backup and Restore nodes: overcloud management controller (running singleton services like Sherpa)',
  ...example(AVAILABILITY, {
    good: 'restored-from: overcloud-management-controller',
    bad: 'restored-from: mysql',
  }),
};
