/** The Fibre Channel zone manager is no back end: since 1.1 its sections stand in a pass-through file of their own. */
import { zoneManagerFile } from '../../../../architecture/storage-backends.js';
import { storagesOf } from '../../model/backends.js';
import { defineEnvironmentRule } from '../define.js';
import { quoted } from './repairs.js';
import { threeParExample } from './storage-examples.js';

export const zoneManagerIn3par = defineEnvironmentRule({
  id: 'installer/zone-manager-in-3par',
  severity: 'warning',
  docs: {
    summary: 'The Fibre Channel zone manager is described among the 3PAR back ends.',
    why: 'Everything in `3par` beside DEFAULT is taken for a back end. The zone manager and its fabrics go into `overcloud_brocade_config.json` in the pass-through folder, where Block Storage looks for them.',
    source: 'Fibre Channel zone manager page 1.1',
    ...threeParExample({
      '3par.fc-zone-manager': { fc_fabric_names: 'BRCD_FAB_A', zoning_policy: 'initiator-target' },
      '3par.BRCD_FAB_A': { fc_fabric_address: '172.20.4.10', zone_activate: 'true' },
    }),
  },
  check({ environment, report }) {
    const { file } = environment;
    for (const { zoneManager, facts } of storagesOf(environment)) {
      const [first, ...more] = zoneManager;
      if (!first) continue;
      const names = zoneManager.map(({ key }) => String(key.value));
      report({
        at: { file, node: first.key },
        message: `${quoted(names)} ${names.length === 1 ? 'is no back end; move it' : 'are no back ends; move them'} from '${facts.name}' to the pass-through file '${zoneManagerFile}'.`,
        related: more.map(({ key }) => ({
          at: { file, node: key },
          message: `'${key.value}' belongs there too.`,
        })),
      });
    }
  },
});
