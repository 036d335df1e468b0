/** The names of a model beyond what its schema says: those that come with the product. */
import type { Names } from '../../../model/facts.js';
import type { InputModel } from './input-model.js';
import { shippedNames } from './shipped.js';

export function namesOf({ frame }: InputModel): Names {
  return { definitions: [], references: [], shipped: (kind) => shippedNames(frame, kind) };
}
