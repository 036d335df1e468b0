/**
 * Objects that are not written to the end. That they lack the keys which all of their kind must have is said by the rules
 * of the schema; what else they lack is told once those are there.
 */
import { inputModelSchema } from '../../../schema/input-model-schema.js';
import { allowsType, propertySchema, schemaAt } from '../../../schema/schema.js';
import type { Item } from '../model/item.js';

export function isUnfinished(item: Item): boolean {
  const own = schemaAt(inputModelSchema, item.node);
  if (!own) return false;
  const speaks = own['x-rules']?.['required'] !== false;
  if (speaks && (own.required ?? []).some((key) => item.state(key) === 'absent')) return true;
  return item.node.entries.some(({ key, value }) => {
    if (value.type !== 'scalar' || value.style !== 'missing') return false;
    const expected = propertySchema(inputModelSchema, own, String(key.value));
    return expected?.type !== undefined && !allowsType(expected, 'null');
  });
}

/** An interface model with an interface or a bond that is not written to the end: its networks are still to come. */
export function isHalfWritten(model: Item): boolean {
  return isUnfinished(model) || model.items('network-interfaces').items.some(isHalfInterface);
}

function isHalfInterface(item: Item): boolean {
  const bond = item.map('bond-data');
  return isUnfinished(item) || (bond !== undefined && isUnfinished(bond));
}
