/** The page of `input-model/server-pci-no-device-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { flagged, source, TYPE } from './servers-examples.js';

export const docs: RuleDocs = {
  source,
  summary: 'A port is handed over whole, and nobody knows what NIC it is.',
  why: 'The device type says what virtual machines get.',
  bad: flagged('          pci-pt: true\n'),
  good: flagged('          pci-pt: true\n', TYPE),
};
