/** How many machines of a role there may be: the keys that say so, and what there is without them. */
import { baremetalRole } from '../../../../architecture/baremetal-roles.js';
import { type Changeable, changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { machinesIn } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';

export const COMPUTE = 'compute_scale';

export const countOf = (role: string) => baremetalRole(role)?.defaultCount ?? 0;

export const PROXIES = 'so_swift_proxy_scale';

/** How many machines of the folder have the role that a scale counts; undefined unless every machine says its role. */
export function listedMachines(
  environment: EnvironmentJson,
  installer: Installer,
  key: string,
): number | undefined {
  const all = environment === installer.environment ? machinesIn(installer.machines) : undefined;
  if (!all?.every(({ role }) => role)) return undefined;
  return all.filter(({ role }) => role?.value.scaleKey === key).length;
}

/** Writes a number of machines as the key has its own: with quotes or without. */
export function changeScale(value: Changeable, count: number): readonly Fix[] {
  const isText = value.node.type === 'scalar' && typeof value.node.value === 'string';
  return changeTo(value, isText ? String(count) : count, { title: `Change to ${count}` });
}
