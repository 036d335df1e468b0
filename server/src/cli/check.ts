/** `helion check`: what its options ask for is done by others; which of them, is said here. */
import { checkOnce, type Source } from './check-once.js';
import { checkGroups } from './check-options.js';
import { type CheckSettings, settingsFrom } from './check-settings.js';
import { type Call, type Subcommand, textOf } from './command.js';
import { explainRules } from './explain.js';
import { findBeside, findFiles } from './find-files.js';
import { listRules } from './rules.js';
import { readStdin } from './stdin.js';
import { watch } from './watch.js';

export const checkCommand: Subcommand = {
  name: 'check',
  summary: 'find mistakes in files and folders, and fix them',
  operands: { written: 'PATH...', completes: 'file' },
  details: `A PATH is a file, a pattern such as 'sites/**/helion.yml', or a folder, which is searched without node_modules and hidden folders. Plans are recognised by their names; installer files, carrier-grade clouds and input models by their content. Files of the same environment next to a PATH are also read.`,
  groups: checkGroups,
  ending: `Exit code: 0 if the check passes (also if a folder has no Helion files), 1 if it fails or a diff was printed, 2 if something could not be checked (a missing or unreadable path, a file that is not a Helion file, a wrong option) or written.`,
  run: check,
};

async function check(call: Call): Promise<number> {
  const { values, print } = call;
  const rule = textOf(values, 'explain');
  if (rule !== undefined) return explainRules([rule], print);
  if (values['list-rules'] === true) return listRules('text', print);
  const settings = settingsFrom(values);
  const source = await sourceOf(call, settings);
  if (settings.watches) return watch(source, settings, call);
  const { code } = await checkOnce(source, settings, call);
  return code;
}

async function sourceOf({ operands }: Call, { stdinFile }: CheckSettings): Promise<Source> {
  if (stdinFile === undefined) {
    if (operands.length === 0) throw new Error('No path given. See --help.');
    return { find: () => findFiles(operands), paths: operands };
  }
  if (operands.length > 0) throw new Error("'--stdin' cannot be used with paths.");
  const { bytes, text } = await readStdin();
  return { find: () => findBeside(stdinFile, text), paths: [], stdin: bytes };
}
