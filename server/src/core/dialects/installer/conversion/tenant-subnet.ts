/** The subnet of the tenants in a new environment file: by default the one of the installer, which a plan may use itself. */
import { installerDefaults } from '../../../architecture/installer-defaults.js';
import type { Cloud } from '../../../model/cloud.js';
import { type Cidr, cidrsOverlap, formatCidr, nextFreeCidr, parseCidr } from '../../../net/cidr.js';
import type { Notes } from './site-services.js';

/** Only where the default would meet a network of the plan. */
export function tenantSubnet(notes: Notes, networks: Cloud['networks']): string | undefined {
  const byDefault = cidrOf(installerDefaults.fixedRangeCidr);
  const used = Object.values(networks).flatMap((network) => network.cidr?.value ?? []);
  if (!used.some((each) => cidrsOverlap(each, byDefault))) return undefined;
  const free = nextFreeCidr(cidrOf('172.16.0.0/16'), used);
  if (!free) return notes.placeholder('fixed_range_cidr', 'a private subnet for tenant networks');
  notes.assumed.push(
    `The default tenant network ${installerDefaults.fixedRangeCidr} would meet a network of the plan, so it is ${formatCidr(free)}.`,
  );
  return formatCidr(free);
}

function cidrOf(text: string): Cidr {
  const result = parseCidr(text);
  if (result.kind !== 'cidr') throw new Error(`'${text}' is not a subnet.`);
  return result.cidr;
}
