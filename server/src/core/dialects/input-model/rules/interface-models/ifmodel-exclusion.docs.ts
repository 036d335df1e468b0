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
    'A bond has virtual functions.',
    'Virtual functions belong to a single port.',
    deviceExample('  vf-count: 4\n', BOND),
  ),
  'input-model/ifmodel-sriov-passthrough': exclusion(
    'A port that is reserved for virtual functions carries networks for virtual servers.',
    'The host has no network on such a port.',
    deviceExample('  sriov-only: true\n  vf-count: 4\n', PASS),
  ),
  'input-model/ifmodel-pci-pt-and-sriov': exclusion(
    'A port is used for PCI passthrough and also split into virtual functions.',
    'A port can be used in only one of the two ways.',
    deviceExample('  sriov-only: true\n  vf-count: 4\n  pci-pt: true\n'),
  ),
  'input-model/ifmodel-pci-pt-bond': exclusion(
    'A bond is used for PCI passthrough.',
    'PCI passthrough works with a single port.',
    deviceExample('  pci-pt: true\n', BOND),
  ),
  'input-model/ifmodel-pci-pt-passthrough': exclusion(
    'A port that is used for PCI passthrough carries networks for virtual servers.',
    'The host has no network on such a port.',
    deviceExample('  pci-pt: true\n', PASS),
  ),
} satisfies Record<string, RuleDocs>;
