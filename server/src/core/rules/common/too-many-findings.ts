/**
 * More is found in a file than a person reads. The finding is made where findings are put in order, which alone knows how
 * many there are.
 */
import { defineRule } from '../rule.js';
import { docs } from './too-many-findings.docs.js';

export const tooManyFindings = defineRule({
  id: 'common/too-many-findings',
  severity: 'info',
  docs,
  over: 'comments',
});
