/**
 * The values that may be written in the deployment, the backup and the product of a plan, the best first.
 */

import { backupTargets } from '../../../architecture/backup.js';
import {
  type BlockStorage,
  blockStorages,
  roleOfPlanKey,
  routingOn,
} from '../../../architecture/node-roles.js';
import { hypervisorTitle, productVersions } from '../../../architecture/products.js';
import { type ServicePlace, servicesOf } from '../../../architecture/services.js';
import { formatAddress } from '../../../net/address.js';
import { authored } from '../../../text/markdown.js';
import type { ValueSuggestion } from '../../dialect.js';
import type { Plan } from '../model/plan-model.js';
import { proposeAddress } from '../model/proposals.js';
import type { PlaceInPlan } from './place-in-plan.js';

/** `written`: what the list at this place already holds. Undefined leaves the place to the schema. */
export function deploymentValues(
  plan: Plan,
  { path }: PlaceInPlan,
  written: ReadonlySet<unknown>,
): readonly ValueSuggestion[] | undefined {
  switch (path.join('/')) {
    case 'product/version':
      return productVersions.map((value) => ({ value, ...(value === '1.1' && { preferred: true }) }));
    case 'deployment/seed-vm/address':
      return seedAddresses(plan);
    case 'deployment/undercloud/services':
      return servicesFor(plan, 'undercloud', written);
    case 'deployment/overcloud/services':
      return servicesFor(plan, 'overcloud', written);
    case 'deployment/overcloud/routing':
      return routings(plan);
    case 'deployment/overcloud/block-storage':
      return unlisted(
        blockStorages.map((value): { value: BlockStorage } => ({ value })),
        written,
      );
    case 'backup/targets':
      return unlisted(
        backupTargets.map(({ name, title, purpose }) => ({
          value: name,
          detail: title,
          documentation: authored(purpose),
        })),
        written,
      );
    default:
      return counts(plan, path);
  }
}

function seedAddresses(plan: Plan): readonly ValueSuggestion[] {
  const management = plan.networks.find(
    ({ name, cidr }) => cidr && (name?.value === 'undercloud-management' || name?.value === 'management'),
  );
  const address = management?.cidr && proposeAddress(plan, management.cidr.value);
  if (!address) return [];
  return [
    { value: formatAddress(address), detail: `free in ${management.name?.value ?? ''}`, preferred: true },
  ];
}

/** Services that belong here and are not listed yet; OpenStack's own ones need no mention in the undercloud. */
function servicesFor(
  plan: Plan,
  place: ServicePlace,
  written: ReadonlySet<unknown>,
): readonly ValueSuggestion[] {
  const all = servicesOf(place, plan.hypervisor?.value);
  const own = (places: readonly string[]) => places.length === 1 || place === 'overcloud';
  const sorted = all.toSorted((a, b) => Number(own(b.places)) - Number(own(a.places)));
  return unlisted(
    sorted.map(({ name, title, purpose, places, source }) => ({
      value: name,
      detail: title,
      documentation: authored(`${purpose}\n\n*Source: ${source}*`),
      preferred: own(places),
    })),
    written,
  );
}

function routings(plan: Plan): readonly ValueSuggestion[] | undefined {
  const hypervisor = plan.hypervisor?.value;
  if (!hypervisor) return undefined;
  return routingOn[hypervisor].map((value, index) => ({
    value,
    detail: index === 0 ? `usual on ${hypervisorTitle(hypervisor)}` : '',
    preferred: index === 0,
  }));
}

function counts(plan: Plan, path: readonly string[]): readonly ValueSuggestion[] | undefined {
  const [top, part, key] = path;
  const role = top === 'deployment' && part === 'overcloud' && key ? roleOfPlanKey(key) : undefined;
  if (!role) return undefined;
  const hypervisor = plan.hypervisor?.value;
  if (!hypervisor) return undefined;
  const range = role.counts[hypervisor];
  const title = hypervisorTitle(hypervisor);
  if (!range) return [{ value: 0, detail: `${title} has none`, preferred: true }];
  const exact = range.min === range.max ? 'exactly' : 'at least';
  return [{ value: range.min, detail: `${exact} ${range.min} on ${title}`, preferred: true }];
}

function unlisted(
  suggestions: readonly ValueSuggestion[],
  written: ReadonlySet<unknown>,
): readonly ValueSuggestion[] {
  return suggestions.filter(({ value }) => !written.has(value));
}
