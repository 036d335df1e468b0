/** The page of plan/time-zone. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { SURROUNDINGS } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The nodes have a time zone other than UTC.',
  why: 'Logs of several nodes are compared by their times. The documentation requires UTC everywhere, with one NTP server for all.',
  source: 'Installation 1.1, prerequisites: UTC',
  ...example(SURROUNDINGS, { good: 'time-zone: UTC', bad: 'time-zone: Europe/Berlin' }),
};
