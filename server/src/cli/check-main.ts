/**
 * The entry of `helion-check`, which is `helion check` under the name that it has always had. It knew one subcommand,
 * `predict`, and still does.
 */
import { checkCommand } from './check.js';
import { start } from './entry.js';

const args = process.argv.slice(2);
void start('helion-check', args, args[0] === 'predict' ? undefined : checkCommand);
