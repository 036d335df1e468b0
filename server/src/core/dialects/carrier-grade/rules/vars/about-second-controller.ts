/** The second controller of the overlay, as it is made from the first one: the next address, the next number of its name. */
import type { Section } from '../../../../model/value.js';
import { formatAddress, parseAddress, step } from '../../../../net/address.js';
import { cidrContains } from '../../../../net/cidr.js';
import { addKeys } from '../../../../rules/kit/add-keys.js';
import type { Fix } from '../../../../rules/rule.js';
import type { CarrierGrade, Vars } from '../../model/carrier-grade-model.js';
import { textOf } from '../../model/read-values.js';
import { freeHost, takenAddresses } from '../about-free-addresses.js';

/** Adds the keys that are missing, where every one of them can be made. */
export function addSecond(
  model: CarrierGrade,
  { reader }: Vars,
  properties: Section,
  missing: readonly (readonly [key: string, partner: string])[],
): readonly Fix[] {
  const made = new Map<string, string>();
  for (const [key, partner] of missing) {
    const first = reader.value(properties, key, textOf)?.value;
    const beside = reader.value(properties, key.replace('_cidr', '_ip'), textOf)?.value;
    const own =
      key === 'vsc_tul_cidr'
        ? (made.get('vsc_tul_ip_ha') ?? reader.value(properties, 'vsc_tul_ip_ha', textOf)?.value)
        : undefined;
    const second = own && first && beside ? first.replace(beside, own) : first && secondOf(model, first);
    if (!second || second === first) return [];
    made.set(partner, second);
  }
  return addKeys(properties, [...made]);
}

/** What the second controller has where the first one has this; undefined where nothing in it can be counted. */
export function secondOf(model: CarrierGrade, first: string): string | undefined {
  const address = parseAddress(first);
  if (address) {
    const network = model.environment?.defined.find(({ cidr }) => cidr && cidrContains(cidr.value, address));
    const next = step(address, 1);
    const free = next && network?.cidr && freeHost(network.cidr.value, next, takenAddresses(model));
    return free && formatAddress(free);
  }
  // Of user:password@host, only the user is another one.
  const end = /[:@]/.exec(first)?.index ?? first.length;
  const name = first.slice(0, end);
  const number = /(?<!\d)\d+$/.exec(name)?.[0];
  if (number === undefined || first.includes('/')) return undefined;
  return (
    name.slice(0, -number.length) + String(Number(number) + 1).padStart(number.length, '0') + first.slice(end)
  );
}
