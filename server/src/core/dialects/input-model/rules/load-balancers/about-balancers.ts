/** The load balancers of a model as rules look at them: each by itself, or those of one control plane. */
import type { Value } from '../../../../model/value.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { balancersOf, byPlane } from '../../simulation/load-balancers.js';
import { eachInFrame } from '../over.js';

export const eachBalancer = eachInFrame((frame) => balancersOf(frame).all);

/** Each control plane that has load balancers, with them. */
export const eachPlane = eachInFrame(byPlane);

/** Takes a word out of a list. */
export function removal(word: Value<string>): readonly Fix[] {
  return dropItem(word, { title: `Remove '${word.value}'` });
}
