/** The entry of `helion`, and of `helion-check` where both are one bundle: it is what it was started as. */
import path from 'node:path';
import { startCheck } from './check-program.js';
import { start } from './entry.js';

const [, program = '', ...args] = process.argv;
void (path.parse(program).name === 'helion-check' ? startCheck(args) : start('helion', args));
