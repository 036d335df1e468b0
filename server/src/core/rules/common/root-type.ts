/** A JSON file whose outermost value is not what its kind of file has; found by the schema, worded in `shape-report.ts`. */
import type { Rule } from '../rule.js';

export const rootTypeRule: Rule<unknown> = {
  id: 'common/json-root-type',
  severity: 'error',
  docs: {
    summary: 'The file is not the object, or the list, that it should be as a whole.',
    why: 'Whoever reads the file looks for its keys, or for its items, at the outermost level and finds none.',
    source: 'JSON page 1.1; sample of node-provision.json',
    bad: { 'cloud.helion.json': '[{ "hypervisor": "kvm" }]\n' },
    good: { 'cloud.helion.json': '{ "hypervisor": "kvm" }\n' },
  },
};
