/** The schema of every file of an input model, with the validator that the build compiled from it. */
import { check, root } from './generated/input-model.js';
import type { Schema } from './schema.js';

export const inputModelSchema: Schema = { id: 'input-model', root, validate: check };
