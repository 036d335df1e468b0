/** The schemas of the files in an installer folder, with the validators that the build compiled from them. */
import { root as baremetal } from './generated/baremetal.js';
import { check as checkEnvironment, root as environment } from './generated/installer-environment.js';
import type { Schema } from './schema.js';

export const environmentSchema: Schema = {
  id: 'installer-environment',
  root: environment,
  validate: checkEnvironment,
};

/** Lines of fields are checked by rules alone: JSON Schema has no words for what can be wrong with them. */
export const baremetalSchema: Schema = { id: 'baremetal', root: baremetal, validate: () => [] };
