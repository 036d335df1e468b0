/** The pages of keys that are written twice. */
import type { RuleDocs } from '../rule.js';

const why =
  'Readers silently keep one of the two values, usually the last. The other is lost, so the file does not mean what it seems to.';

export const docs = {
  'common/yaml-duplicate-key': {
    summary: 'A key is written twice in the same map.',
    why,
    source: 'YAML 1.2 specification, section 3.2.1.1: keys are unique',
    bad: 'hypervisor: kvm\nhypervisor: esx\n',
    good: 'hypervisor: kvm\n',
  },
  'common/json-duplicate-key': {
    summary: 'A key is written twice in the same object.',
    why,
    source: 'RFC 8259, section 4: names should be unique',
    bad: { 'cloud.helion.json': '{ "hypervisor": "kvm", "hypervisor": "esx" }\n' },
    good: { 'cloud.helion.json': '{ "hypervisor": "kvm" }\n' },
  },
} satisfies Record<string, RuleDocs>;
