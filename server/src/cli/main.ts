/** The entry of `helion`. */
import { start } from './entry.js';

void start('helion', process.argv.slice(2));
