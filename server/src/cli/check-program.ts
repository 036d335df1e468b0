/**
 * `helion-check`, which is `helion check` under the name that it has always had. It knew one subcommand, `predict`, and
 * still does.
 */
import { checkCommand } from './check.js';
import { start } from './entry.js';

export function startCheck(args: readonly string[]): Promise<void> {
  return start('helion-check', args, args[0] === 'predict' ? undefined : checkCommand);
}
