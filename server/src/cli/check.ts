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
  summary: 'find what is wrong in files and folders, and repair it',
  operands: { written: 'PATH...', completes: 'file' },
  details: `A PATH is a file, a pattern such as 'sites/**/helion.yml', or a folder that is searched with everything below it but node_modules and hidden folders. Plans are found by their names, files of an installer, of a carrier-grade cloud or of an input model by what they hold. Files next to it that belong to the same environment are also read.`,
  groups: checkGroups,
  ending: `Exit code: 0 when nothing was found that it fails on (also when a folder holds no Helion files), 1 when something was, or when there is a diff, 2 when something could not be checked (a path that is missing or unreadable, a file that is not a Helion file, an option that is wrong), or when something could not be written.`,
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
    if (operands.length === 0) throw new Error('No path was given; --help shows how to call this.');
    return { find: () => findFiles(operands), paths: operands };
  }
  if (operands.length > 0) throw new Error("Either '--stdin' or paths: both were given.");
  const { bytes, text } = await readStdin();
  return { find: () => findBeside(stdinFile, text), paths: [], stdin: bytes };
}
