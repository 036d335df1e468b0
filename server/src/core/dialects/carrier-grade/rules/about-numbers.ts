/** Numbers that stay as they are written: with or without quotes. */
import type { Value } from '../../../model/value.js';
import { changeTo, type FixOptions } from '../../../rules/kit/fixes.js';
import type { Fix } from '../../../rules/rule.js';

export function changeNumber(value: Value<number>, to: number, options: FixOptions = {}): readonly Fix[] {
  const isText = typeof value.node.value === 'string';
  return changeTo(value, isText ? String(to) : to, options);
}
