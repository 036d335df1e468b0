/** The schema of what a deployment saved of its addresses, with the validator that the build compiled from it. */
import { check, root } from './generated/saved-addresses.js';
import type { Schema } from './schema.js';

export const savedAddressesSchema: Schema = { id: 'saved-addresses', root, validate: check };
