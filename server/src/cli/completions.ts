/** `helion completions SHELL`: a script by which a shell completes what is typed, made of the table of subcommands. */
import type { Call, Subcommand } from './command.js';
import { bashScript } from './completions/bash.js';
import { fishScript } from './completions/fish.js';
import { zshScript } from './completions/zsh.js';

const SCRIPTS: Readonly<Record<string, (subcommands: readonly Subcommand[]) => string>> = {
  bash: bashScript,
  fish: fishScript,
  zsh: zshScript,
};

/** `all` is asked when the script is made, because this subcommand is one of them. */
export function completionsCommand(all: () => readonly Subcommand[]): Subcommand {
  const shells = Object.keys(SCRIPTS);
  return {
    name: 'completions',
    summary: 'print a completion script for a shell',
    operands: { written: 'SHELL', completes: 'words', words: shells },
    details: `Prints a script for ${shells.slice(0, -1).join(', ')} or ${shells.at(-1)} that completes subcommands, options, their values, rules and paths of helion and helion-check.`,
    groups: [],
    ending:
      'Save it for bash as ~/.local/share/bash-completion/completions/helion, for fish as ~/.config/fish/completions/helion.fish, for zsh as _helion in a folder of $fpath. For the current shell only: source <(helion completions bash).',
    run({ operands, print }: Call): number {
      const [shell, ...others] = operands;
      const script = shell !== undefined && Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
      if (!script || others.length > 0) throw new Error(`Give one shell: ${shells.join(', ')}.`);
      print(script(all()));
      return 0;
    },
  };
}
