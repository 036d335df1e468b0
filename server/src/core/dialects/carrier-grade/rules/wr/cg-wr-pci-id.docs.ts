/** The page of `carrier-grade/cg-wr-pci-id`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { WR } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'A PCI device is not written as vendor and device.',
  why: 'Devices for SR-IOV are recognised by two numbers of four hexadecimal digits, joined by a colon: 8086:10ca.',
  source: 'Sample files wr.json of release 2.0',
  ...cloudExample({ [`${WR}.pci_vendor_id.0`]: '8086-10ca' }),
};
