/** Which rule speaks of a breach of the schema in the environment file, by keyword, where the schema names none. */
import type { RuleId } from '../../../../schema/rule-id.js';

export const environmentShapeRules: Readonly<Record<string, RuleId>> = {
  additionalProperties: 'installer/env-unknown-key',
  'key-case': 'installer/env-key-case',
  'misplaced-key': 'installer/env-misplaced-key',
  type: 'installer/env-wrong-type',
};
