/** The VLAN id that a network may have: the one after those of the others. */
import type { Value } from '../../../../model/value.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { CarrierGrade, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { freeVlanId } from '../../model/network-numbers.js';

export function writeFreeVlanId(
  id: Value<string | number> | undefined,
  environment: NetworkEnvironment,
  model: CarrierGrade,
  title?: (id: string) => string,
): readonly Fix[] {
  const free = freeVlanId(model, environment);
  if (!id || free === undefined) return [];
  const text = String(free);
  return changeTo(id, text, { title: title?.(text) });
}
