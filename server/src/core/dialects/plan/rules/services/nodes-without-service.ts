/** There are nodes or back ends for a service that the overcloud does not list. */
import type { Place } from '../../../../model/source-file.js';
import { lists } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { plural, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Overcloud, Plan } from '../../model/plan-model.js';
import { placeOfKey } from '../networks/about-networks.js';
import { theOvercloud } from '../over.js';
import { docs } from './nodes-without-service.docs.js';

/** What works for a service, by the keys that ask for it. */
const rows = [
  { service: 'nova', keys: ['compute', 'compute-proxies'] },
  { service: 'swift', keys: ['swift-storage', 'scale-out-swift-proxy', 'scale-out-swift-storage'] },
  { service: 'cinder', keys: ['block-storage', 'vsa-storage', 'vsa-ao-storage'] },
] as const;

export const nodesWithoutService = defineRule({
  id: 'plan/nodes-without-service',
  severity: 'error',
  docs,
  over: theOvercloud,
  *check(overcloud, model) {
    const { services } = overcloud;
    if (services.state !== 'written') return;
    for (const { service, keys } of rows) {
      if (lists(services, service) !== false) continue;
      const [first, ...others] = keys.flatMap((key) => useOf(overcloud, key, model));
      if (!first) continue;
      const names = [first, ...others].map(({ key }) => key);
      yield finding(
        first.at,
        `Missing overcloud service '${service}': ${quoted(names)} ${plural(names.length, 'needs', 'need')} it.`,
        {
          related: others.map(({ key, at }) => related(at, `'${key}' needs '${service}'.`)),
          fixes: () => addItem(model.file, services, service, { title: `Add '${service}' to the overcloud` }),
        },
      );
    }
  },
});

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
