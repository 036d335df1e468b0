/** The page of `input-model/server-pci-no-device-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { flagged, source, TYPE } from './servers-examples.js';

export const docs: RuleDocs = {
  source,
  summary: 'The NIC device type of a port for PCI passthrough is missing.',
  why: 'The device type defines what virtual machines get.',
  bad: flagged('          pci-pt: true\n'),
  good: flagged('          pci-pt: true\n', TYPE),
};
