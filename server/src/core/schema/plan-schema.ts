/** The schema of plans, with the validator that the build compiled from it. */
import { check, root } from './generated/plan.js';
import type { Schema } from './schema.js';

export const planSchema: Schema = { id: 'plan', root, validate: check };
