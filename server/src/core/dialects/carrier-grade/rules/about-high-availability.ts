/** Whether the overlay is highly available, as files of variables and control planes say it. */
import { highlyAvailableCount } from '../../../architecture/carrier-grade-servers.js';
import type { CarrierGrade } from '../model/carrier-grade-model.js';
import { wholeOf } from '../model/read-values.js';

/** The number of DCN nodes that `vsc_ha_enabled` asks for; undefined where that is not known. */
export function nodesAskedFor(model: CarrierGrade): number | undefined {
  const ansible = model.varsOf('ansible');
  const enabled = ansible?.reader.value(ansible.properties, 'vsc_ha_enabled', wholeOf);
  if (enabled?.value === 0) return 1;
  return enabled?.value === 1 ? highlyAvailableCount : undefined;
}

/** False where a tier of the control planes has two DCN nodes, so that high availability is meant. */
export function mayBeSingle({ controlPlaneFiles }: CarrierGrade): boolean {
  const tiers = controlPlaneFiles.flatMap((file) => file.tiers.items);
  return !tiers.some(
    ({ nodeType, memberCount }) =>
      nodeType?.value === 'dcn-001' && memberCount?.value === highlyAvailableCount,
  );
}
