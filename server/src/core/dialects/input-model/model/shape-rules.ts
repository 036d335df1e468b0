/** The rules that speak of breaches of the schema of input models. */
import type { ShapeRules } from '../../../schema/schema.js';

export const shapeRules: ShapeRules = {
  additionalProperties: 'input-model/unknown-attribute',
  'missing-value': 'input-model/empty-value',
  'misspelt-required': 'input-model/schema-violation',
  ...Object.fromEntries(
    ['type', 'required', 'enum', 'pattern', 'minimum', 'maximum', 'minLength'].map(
      (keyword) => [keyword, 'input-model/schema-violation'] as const,
    ),
  ),
};
