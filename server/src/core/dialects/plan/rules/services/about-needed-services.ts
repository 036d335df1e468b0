/** The services that nodes and back ends of a plan need, each with where the plan asks for it. */
import type { Place } from '../../../../model/source-file.js';
import { lists } from '../../../../model/value.js';
import type { Overcloud, Plan } from '../../model/plan-model.js';
import { placeOfKey } from '../networks/about-networks.js';

/** What works for a service, by the keys that ask for it. */
const rows = [
  { service: 'nova', keys: ['compute', 'compute-proxies'] },
  { service: 'swift', keys: ['swift-storage', 'scale-out-swift-proxy', 'scale-out-swift-storage'] },
  { service: 'cinder', keys: ['block-storage', 'vsa-storage', 'vsa-ao-storage'] },
] as const;

/** The services that the overcloud surely does not list, with what works for each. */
export function missingServices(overcloud: Overcloud, plan: Plan): readonly MissingService[] {
  if (overcloud.services.state !== 'written') return [];
  return rows.flatMap(({ service, keys }) => {
    if (lists(overcloud.services, service) !== false) return [];
    const uses = keys.flatMap((key) => useOf(overcloud, key, plan));
    return uses.length > 0 ? [{ service, uses }] : [];
  });
}

interface MissingService {
  readonly service: string;
  readonly uses: readonly Use[];
}

interface Use {
  readonly key: string;
  readonly at: Place;
}

/** Where the plan asks for something under this key; what this hypervisor does not have is reported as such. */
function useOf(
  { counts, blockStorage, section }: Overcloud,
  key: string,
  { hypervisor }: Plan,
): readonly Use[] {
  if (key === 'block-storage') {
    const isUsed = blockStorage.items.length > 0 && hypervisor?.value !== 'esx';
    return isUsed ? [{ key, at: placeOfKey(section, key) }] : [];
  }
  const { role, written } = counts.get(key) ?? {};
  const isHere = !hypervisor || role?.counts[hypervisor.value] !== undefined;
  return written?.value && isHere ? [{ key, at: written.at }] : [];
}
