/**
 * The entry of `helion`, of `helion-check` where both are one bundle (it is what it was started as), and of the threads
 * that help them.
 */
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { startCheck } from './check-program.js';
import { start } from './entry.js';
import { PROGRAM_SUMMARY } from './help.js';
import { subcommands } from './subcommands.js';
import { work } from './worker.js';

const [, program = '', ...args] = process.argv;
if (!isMainThread) work();
else if (path.parse(program).name === 'helion-check') void startCheck(args);
else void start('helion', args, { summary: PROGRAM_SUMMARY, subcommands });
