/** The page of `installer/zone-manager-in-3par`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { threeParExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'The Fibre Channel zone manager is described among the 3PAR back ends.',
  why: 'Everything in `3par` except DEFAULT is read as a back end. The zone manager and its fabrics go into `overcloud_brocade_config.json` in the pass-through folder, where Block Storage looks for them.',
  source: 'Fibre Channel zone manager page 1.1',
  byHand: 'move the settings to the pass-through file, and add the accounts and addresses of the switches.',
  ...threeParExample({
    '3par.fc-zone-manager': { fc_fabric_names: 'BRCD_FAB_A', zoning_policy: 'initiator-target' },
    '3par.BRCD_FAB_A': { fc_fabric_address: '172.20.4.10', zone_activate: 'true' },
  }),
};
