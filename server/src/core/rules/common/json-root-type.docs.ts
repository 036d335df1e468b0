/** The page of `common/json-root-type`. */
import type { RuleDocs } from '../rule.js';

export const docs: RuleDocs = {
  summary: 'The file as a whole is not the object or list that it should be.',
  why: 'Programs look for the keys or items of the file at the outermost level and find nothing.',
  byHand: 'only the author knows what the file should contain instead.',
  source: 'JSON page 1.1; sample of node-provision.json',
  bad: { 'cloud.helion.json': '[{ "hypervisor": "kvm" }]\n' },
  good: { 'cloud.helion.json': '{ "hypervisor": "kvm" }\n' },
};
