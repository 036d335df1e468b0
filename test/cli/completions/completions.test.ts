/** The completion scripts, in the shells themselves as far as they are there. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commandLine, helionBundle } from '../../support/command-line.js';

const { folder, write, helion } = commandLine();

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

beforeEach(() => {
  for (const shell of ['bash', 'zsh', 'fish']) write(`_helion.${shell}`, helion('completions', shell).stdout);
  // The scripts ask the program for its rules.
  write('bin/helion', `#!/bin/sh\nexec '${process.execPath}' '${helionBundle}' "$@"\n`);
  spawnSync('chmod', ['+x', path.join(folder(), 'bin/helion')]);
  // As bash does it: the words, which of them the cursor is in, and the function that was registered for the first.
  write(
    'complete.sh',
    [
      'source _helion.bash',
      'COMP_WORDS=("$@")',
      'COMP_CWORD=$(( $# - 1 ))',
      '$(complete -p "$1" | sed "s/.*-F \\([^ ]*\\).*/\\1/")',
      'for word in "$' + '{COMPREPLY[@]}"; do echo "$word"; done',
    ].join('\n'),
  );
  write('plans/a b.yml', '');
});

const inShell = (shell: string, ...args: string[]) => {
  const { stdout, stderr } = spawnSync(shell, args, {
    cwd: folder(),
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path.join(folder(), 'bin')}:${process.env['PATH']}`, HOME: folder() },
  });
  return { words: stdout.split('\n').filter((word) => word !== ''), stderr };
};

describe.skipIf(!has('bash'))('bash', () => {
  /** What is offered for the last of the words. */
  const offered = (...words: string[]) => {
    const { words: found, stderr } = inShell('bash', '--norc', 'complete.sh', ...words);
    expect(stderr).toBe('');
    return found;
  };

  test('completes subcommands, options, values, paths and rules', () => {
    expect(offered('helion', 'c')).toEqual(['check', 'convert', 'completions']);
    expect(offered('helion', '--v')).toEqual(['--version']);
    expect(offered('helion', 'check', '--fo')).toEqual(['--format']);
    expect(offered('helion', 'check', '--format', 'g')).toEqual(['github', 'gitlab']);
    expect(offered('helion', 'check', '--format', '=', 's')).toEqual(['sarif']);
    expect(offered('helion', 'check', '--fail-on', '=')).toContain('never');
    expect(offered('helion', 'check', '-f', 'j')).toEqual(['json', 'junit']);
    expect(offered('helion', 'check', 'plans/')).toEqual(['plans/a b.yml']);
    expect(offered('helion', 'explain', 'plan/vlan-id')).toContain('plan/vlan-id-duplicate');
    expect(offered('helion', 'completions', '')).toEqual(['bash', 'fish', 'zsh']);
    expect(offered('helion', 'predict', 'pl')).toEqual(['plans']);
    expect(offered('helion-check', '--unsafe')).toEqual(['--unsafe-fixes']);
    expect(offered('helion-check', 'pl')).toEqual(['plans']);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  const offered = (line: string) => {
    const { words, stderr } = inShell(
      'fish',
      '--no-config',
      '-c',
      `source _helion.fish; complete -C '${line}'`,
    );
    expect(stderr).toBe('');
    return words.map((word) => word.split('\t')[0]);
  };

  test('completes subcommands, options, values, paths and rules', () => {
    expect(offered('helion c')).toEqual(['check', 'completions', 'convert']);
    expect(offered('helion check --fo')).toEqual(['--format']);
    expect(offered('helion check --format g')).toEqual(['github', 'gitlab']);
    expect(offered('helion check pl')).toEqual(['plans/']);
    expect(offered('helion explain plan/vlan-id')).toContain('plan/vlan-id-duplicate');
    expect(offered('helion-check --unsafe')).toEqual(['--unsafe-fixes']);
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  test('reads the script, and knows what completes the programs', () => {
    const { words, stderr } = inShell(
      'zsh',
      '-f',
      '-c',
      'autoload -Uz compinit && compinit -D -u && source ./_helion.zsh && print -l $_comps[helion] $_comps[helion-check]',
    );
    expect([words, stderr]).toEqual([['_helion', '_helion'], '']);
  });
});
