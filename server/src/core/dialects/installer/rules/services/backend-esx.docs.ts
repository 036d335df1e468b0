/** The page of `installer/backend-esx`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { good3par } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'A file for ESX describes StoreVirtual or 3PAR back ends.',
  why: 'Block Storage of an ESX cloud creates its volumes in the datastores of vCenter. StoreVirtual and 3PAR back ends are for clouds on KVM.',
  source: 'Technical overview 1.1, storage by hypervisor',
  ...esxExample({ '3par': good3par }),
};
