/** The page of `installer/backend-driver`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { iscsiDriver, vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'The driver of a back end is unknown, or belongs to the other kind of array.',
  why: 'Block Storage loads the driver by this name. A name that it cannot load, or a driver that speaks to another array, leaves the volume service without this back end.',
  source: 'StoreVirtual and StoreServ back-end pages 1.1',
  ...vsaExample({ 'vsa.cluster_1.volume_driver': iscsiDriver }),
};
