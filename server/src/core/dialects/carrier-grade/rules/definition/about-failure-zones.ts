/** Which failure zones servers and compute proxies are in. */

import type { Value } from '../../../../model/value.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { proxyZones } from '../../model/names.js';

export function usedZones(model: CarrierGrade): readonly Value<string>[] {
  const servers = [...(model.provision?.servers.items ?? []), ...(model.nodes?.servers.items ?? [])];
  return [...servers.flatMap(({ failureZone }) => failureZone ?? []), ...proxyZones(model)];
}
