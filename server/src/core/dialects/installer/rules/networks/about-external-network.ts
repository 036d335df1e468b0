/** The external network behind vCenters: the subnet of the floating IPs, and the gateway in it. */
import type { Value } from '../../../../model/value.js';
import { type Cidr, cidrContains } from '../../../../net/cidr.js';
import { poolOf } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

export const GATEWAY = 'vcenter.external_network_gateway';

/** The subnet of the floating IPs as written; undefined where it does not fit its own pool, which is its own mistake. */
export function externalSubnet(environment: EnvironmentJson): Value<Cidr> | undefined {
  const cidr = environment.cidr('floating_ip.cidr');
  const pool = poolOf(environment, 'floating');
  const fits =
    !cidr || !pool || [pool.range.first, pool.range.last].every((end) => cidrContains(cidr.value, end));
  return fits ? cidr : undefined;
}
