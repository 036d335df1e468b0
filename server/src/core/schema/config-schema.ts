/** The schema of configuration files, with the validator that the build compiled from it. */
import { check, root } from './generated/config.js';
import type { Schema } from './schema.js';

export const configSchema: Schema = { id: 'config', root, validate: check };
