/** The sizes of frames that networks have most often: what an impossible one is changed to. */
import type { Value } from '../../../model/value.js';
import type { Fix } from '../../../rules/rule.js';
import { changeNumber } from './about-numbers.js';

/** Ethernet without and with large frames. */
const USUAL_MTUS = [1500, 9000];

/** The usual sizes up to `most`; first the one that begins with the same digit. */
export function usualMtu(mtu: Value<number>, most = Number.POSITIVE_INFINITY): readonly Fix[] {
  const isAlike = (size: number) => String(size).charAt(0) === String(mtu.value).charAt(0);
  return USUAL_MTUS.filter((size) => size <= most)
    .toSorted((a, b) => Number(isAlike(b)) - Number(isAlike(a)))
    .flatMap((size) => changeNumber(mtu, size));
}
