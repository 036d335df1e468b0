/** The pages of the rules about what excludes something else on one interface. */
import type { ExampleFiles, RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { deviceExample, source } from './interfaces-examples.js';

const BOND =
  'bond-data:\n  provider: linux\n  options:\n    mode: active-backup\n  devices:\n    - name: hed1\n';
const PASS = 'passthrough-network-groups:\n  - MANAGEMENT\n';

const exclusion = (summary: string, why: string, bad: () => ExampleFiles): RuleDocs => ({
  summary,
  why,
  source,
  bad,
  good: () => exampleModel(),
});

export const docs = {
  'input-model/ifmodel-vf-on-bond': exclusion(
    'A bond offers virtual functions.',
    'Virtual functions belong to one port.',
    deviceExample('  vf-count: 4\n', BOND),
  ),
  'input-model/ifmodel-sriov-passthrough': exclusion(
    'A port for virtual functions alone carries networks for virtual servers.',
    'The host has no network on such a port.',
    deviceExample('  sriov-only: true\n  vf-count: 4\n', PASS),
  ),
  'input-model/ifmodel-pci-pt-and-sriov': exclusion(
    'A port is handed over whole and split into virtual functions.',
    'It can be one of the two.',
    deviceExample('  sriov-only: true\n  vf-count: 4\n  pci-pt: true\n'),
  ),
  'input-model/ifmodel-pci-pt-bond': exclusion(
    'A bond is handed over whole.',
    'PCI passthrough hands over one port.',
    deviceExample('  pci-pt: true\n', BOND),
  ),
  'input-model/ifmodel-pci-pt-passthrough': exclusion(
    'A port that is handed over whole carries networks for virtual servers.',
    'The host has no network on such a port.',
    deviceExample('  pci-pt: true\n', PASS),
  ),
} satisfies Record<string, RuleDocs>;
