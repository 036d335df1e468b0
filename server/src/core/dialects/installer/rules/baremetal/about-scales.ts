/**
 * Machines per role beside the numbers of the environment file. Removed machines stay counted there: the numbers are those
 * of all machines that ever had the role.
 */
import { type BaremetalRole, baremetalRoles } from '../../../../architecture/baremetal-roles.js';
import type { Value } from '../../../../model/value.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

/** Roles whose number the file gives; of controllers there are always three. */
export const scaled = baremetalRoles.filter(
  ({ name, scaleKey }) => scaleKey !== undefined && name !== 'OvercloudControl',
);

export const isVsa = ({ name }: BaremetalRole) => name.includes('VSA');

export const isCompute = ({ name }: BaremetalRole) => name === 'OvercloudCompute';

export function scaleOf(
  environment: EnvironmentJson,
  { scaleKey }: BaremetalRole,
): Value<number> | undefined {
  return scaleKey === undefined ? undefined : environment.integer(scaleKey);
}

export function changeScale(scale: Value<number>, key: string, count: number): readonly Fix[] {
  const text = typeof scale.node.value === 'string' ? String(count) : count;
  return changeTo(scale, text, { title: `Change '${key}' to ${count}` });
}
