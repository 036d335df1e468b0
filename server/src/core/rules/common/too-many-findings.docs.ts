/** The page of `common/too-many-findings`. */
import type { RuleDocs } from '../rule.js';

const UNKNOWN = Array.from({ length: 520 }, (_, index) => `"nothing-${index}": 0`).join(', ');

export const docs: RuleDocs = {
  summary: 'A file has more findings than are shown.',
  why: 'Thousands of findings are too many to read, and they slow editors down. They often have one cause, such as a missing bracket or a file of another program. The most severe are shown; the others follow once those are fixed.',
  source: 'A limit of this tool',
  byHand: 'fix what is shown, from the top.',
  bad: { 'cloud.helion.json': `{ "hypervisor": "kvm", ${UNKNOWN} }\n` },
  good: { 'cloud.helion.json': '{ "hypervisor": "kvm" }\n' },
};
