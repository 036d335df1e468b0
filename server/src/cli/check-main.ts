/** The entry of `helion-check`. */
import { startCheck } from './check-program.js';

void startCheck(process.argv.slice(2));
