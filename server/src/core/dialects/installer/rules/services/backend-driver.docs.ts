/** The page of `installer/backend-driver`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { iscsiDriver, vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'The driver of a back end is unknown, or belongs to the other kind of array.',
  why: 'Block Storage loads the driver by this name. With an unknown name, or a driver for another array, the volume service cannot use this back end.',
  source: 'StoreVirtual and StoreServ back-end pages 1.1',
  ...vsaExample({ 'vsa.cluster_1.volume_driver': iscsiDriver }),
};
