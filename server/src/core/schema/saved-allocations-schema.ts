/** The schema of what a deployment saved of its servers, with the validator that the build compiled from it. */
import { check, root } from './generated/saved-allocations.js';
import type { Schema } from './schema.js';

export const savedAllocationsSchema: Schema = { id: 'saved-allocations', root, validate: check };
