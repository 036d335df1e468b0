/** The table of subcommands of `helion`, in the order in which help lists them. */
import { checkCommand } from './check.js';
import type { Subcommand } from './command.js';
import { explainCommand } from './explain.js';
import { lspCommand } from './lsp.js';
import { predictCommand } from './predict.js';
import { rulesCommand } from './rules.js';

export const subcommands: readonly Subcommand[] = [
  checkCommand,
  explainCommand,
  rulesCommand,
  lspCommand,
  predictCommand,
];

export const PROGRAM_SUMMARY = 'finds architecture violations in Helion environment files';
