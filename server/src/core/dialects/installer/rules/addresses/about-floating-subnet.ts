/** Which subnet a pool of floating IPs may belong to: the one that a person would have written. */
import type { AddressRange } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, cidrsOverlap, hostRange, subnetOf } from '../../../../net/cidr.js';
import { fixedSubnet, managementSubnet } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

/** Subnets that are larger than this nobody makes for floating IPs by a slip of the pen. */
const LARGEST = 22;

/**
 * The management subnet where the pool lies in it, else the smallest subnet from `prefix` upwards that holds the pool
 * and its gateway and meets no other network of the file; undefined when there is none that is plausible.
 */
export function subnetFor(
  environment: EnvironmentJson,
  range: AddressRange,
  prefix: number,
): Cidr | undefined {
  const management = managementSubnet(environment)?.cidr;
  if (management && holds(management, range)) return management;
  const others = otherSubnets(environment);
  for (let each = Math.min(prefix, 24); each >= LARGEST; each--) {
    const cidr = subnetOf(range.first, each);
    if (!holds(cidr, range)) continue;
    return others.some((other) => cidrsOverlap(other, cidr)) ? undefined : cidr;
  }
  return undefined;
}

/** The pool lies among the hosts of the subnet, behind its gateway. */
function holds(cidr: Cidr, { first, last }: AddressRange): boolean {
  const hosts = hostRange(cidr);
  return cidrContains(cidr, last) && hosts.first.value < first.value && last.value <= hosts.last.value;
}

/** The subnets of the other networks, as far as they are known. */
export function otherSubnets(environment: EnvironmentJson): readonly Cidr[] {
  return [
    managementSubnet(environment)?.cidr,
    fixedSubnet(environment)?.cidr,
    environment.cidr('svc.allocate_cidr')?.value,
    environment.cidr('vcenter.provider_network')?.value,
  ].filter((cidr) => cidr !== undefined);
}
