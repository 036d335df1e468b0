/** The table of subcommands of `helion`, in the order in which help lists them. */
import { checkCommand } from './check.js';
import type { Subcommand } from './command.js';
import { completionsCommand } from './completions.js';
import { convertCommand } from './convert.js';
import { diffCommand } from './diff.js';
import { explainCommand } from './explain.js';
import { PROGRAM_SUMMARY } from './help.js';
import { initCommand } from './init.js';
import { lspCommand } from './lsp.js';
import { manCommand } from './man.js';
import { predictCommand } from './predict.js';
import { rulesCommand } from './rules.js';
import { wiringCommand } from './wiring.js';

export const subcommands: readonly Subcommand[] = [
  checkCommand,
  explainCommand,
  rulesCommand,
  initCommand,
  lspCommand,
  predictCommand,
  convertCommand,
  diffCommand,
  wiringCommand,
  completionsCommand(() => subcommands),
  manCommand(PROGRAM_SUMMARY, () => subcommands),
];
