/** The next address of a management controller: racks have blocks of them, and roles rows within. */
import { type Address, formatAddress, parseAddress, step } from '../../../net/address.js';
import type { Fleet } from '../model/fleet.js';

/** The address that follows the highest of the same role in the rack, else of the rack, else of the role, else of all. */
export function nextController(
  fleet: Fleet,
  group: string | undefined,
  role: string | undefined,
): string | undefined {
  const inRack = group === undefined ? [] : (fleet.by('group').get(group) ?? []);
  const ofRole = role === undefined ? [] : (fleet.by('role').get(role) ?? []);
  const inBoth = inRack.filter((index) => fleet.rows[index]?.role === role);
  const taken = fleet.by('iloIp');
  for (const indexes of [inBoth, inRack, ofRole, fleet.rows.keys()]) {
    let highest: Address | undefined;
    for (const index of indexes) {
      const address = parseAddress(fleet.rows[index]?.iloIp ?? '');
      if (address && (!highest || address.value > highest.value)) highest = address;
    }
    if (highest) return nextFree(highest, (address) => taken.has(address));
  }
  return undefined;
}

/** Rows of addresses are not longer than this without a gap. */
const LONGEST_ROW = 256;

function nextFree(from: Address, isTaken: (address: string) => boolean): string | undefined {
  let next = step(from, 1);
  for (let tries = 0; next && tries < LONGEST_ROW; tries++, next = step(next, 1))
    if (!isTaken(formatAddress(next))) return formatAddress(next);
  return undefined;
}
