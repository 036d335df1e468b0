/**
 * `helion-check`, which is `helion check` under the name that it has always had. It knew one subcommand, `predict`, and
 * still does.
 */
import { checkCommand } from './check.js';
import { start } from './entry.js';
import { PROGRAM_SUMMARY } from './help.js';
import { predictCommand } from './predict.js';

export function startCheck(args: readonly string[]): Promise<void> {
  return start('helion-check', args, {
    summary: PROGRAM_SUMMARY,
    ...(args[0] === 'predict'
      ? { subcommands: [predictCommand] }
      : { subcommands: [checkCommand], only: checkCommand }),
  });
}
