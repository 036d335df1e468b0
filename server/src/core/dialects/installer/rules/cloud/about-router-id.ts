/**
 * The id by which the controllers of one installation know each other on their network: it is a good one, and two
 * installations on one network have two.
 */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { virtualRouterId } from '../../../../architecture/limits.js';
import { rangesOverlap } from '../../../../net/address-range.js';
import { formatCidr, sameCidr } from '../../../../net/cidr.js';
import { type Related, related } from '../../../../rules/kit/finding.js';
import { type Changeable, changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { poolOf } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';

export const KEY = 'control_virtual_router_id';

export const { min, max } = virtualRouterId;

/**
 * Files of other installations on the same network. A folder may hold copies of one cloud's file, and those agree about
 * their addresses: only undercloud ranges that have nothing in common tell that there are two clouds.
 */
export function neighbours(
  environment: EnvironmentJson,
  { environments }: Installer,
): readonly EnvironmentJson[] {
  const cidr = environment.cidr('baremetal.network_cidr');
  const pool = poolOf(environment, 'undercloud');
  if (!cidr || !pool) return [];
  return environments.filter((each) => {
    if (each === environment) return false;
    const [theirs, taken] = [each.cidr('baremetal.network_cidr'), poolOf(each, 'undercloud')];
    if (!theirs || !taken || !sameCidr(theirs.value, cidr.value)) return false;
    return !rangesOverlap(taken.range, pool.range);
  });
}

export function idOf(environment: EnvironmentJson): number | undefined {
  const written = environment.integer(KEY)?.value;
  return written ?? (environment.state(KEY) === 'absent' ? installerDefaults.virtualRouterId : undefined);
}

/** The lowest id above every one that is in use, else the highest one that is free. */
export function freeId({ environments }: Installer): number | undefined {
  const used = new Set(environments.flatMap((each) => idOf(each) ?? []));
  const next = Math.max(min - 1, ...used) + 1;
  if (next <= max) return next;
  for (let id = max; id >= min; id--) if (!used.has(id)) return id;
  return undefined;
}

/** An id in the place of one that cannot be: the one that the installer takes by itself, where no other file has it. */
export function changeId(
  value: Changeable,
  environment: EnvironmentJson,
  installer: Installer,
): readonly Fix[] {
  const others = installer.environments.filter((each) => each !== environment);
  const { virtualRouterId: usual } = installerDefaults;
  const isFree = others.every((each) => idOf(each) !== usual);
  const id = isFree ? usual : freeId({ ...installer, environments: others });
  if (id === undefined) return [];
  const isText = value.node.type === 'scalar' && typeof value.node.value === 'string';
  return changeTo(value, isText ? String(id) : id, { title: `Change to ${id}` });
}

export function theNetwork(environment: EnvironmentJson): Related | undefined {
  const cidr = environment.cidr('baremetal.network_cidr');
  return cidr && related(cidr.at, `It also has the network ${formatCidr(cidr.value)}.`);
}

export function nameOf({ file: { uri } }: EnvironmentJson): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return name;
  }
}
