/**
 * `helion-check predict DIR --out FOLDER`: writes what the configuration processor would write about the input model in a
 * folder. It writes into a folder that is new or empty only, and never at or below the model, so that nothing that was
 * there is lost and nothing is read as part of the model the next time.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Analysis, analyseTogether, predictedFiles } from '../core/index.js';
import { pathOf } from './check-files.js';
import { findFiles } from './find-files.js';
import { writeFolder } from './write-folder.js';

export const predictHelp = `  helion-check predict DIR --out FOLDER [--release R]

Writes the files that the configuration processor would write about the input model in DIR into FOLDER, which must be new
or empty: info/*.yml, info/explain.txt, net/hosts.hf and persistent_state/*.yml. The state that an earlier run saved is
read where it lies beside the model, in persistent_state/.

  --release R               2.0, 2.1, 3.0, 4.0, 5.0, 8 or 9; found out from the components of the model when not given
  --remove-deleted-servers  forget saved servers that are no longer in the model
  --free-unused-addresses   forget saved addresses that nobody uses any more
`;

const OPTIONS = {
  out: { type: 'string' },
  release: { type: 'string' },
  'remove-deleted-servers': { type: 'boolean' },
  'free-unused-addresses': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Output {
  print(text: string): void;
  complain(sentence: string): void;
}

/** Throws with a sentence where nothing was written. */
export function predict(args: string[], { print, complain }: Output): number {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) {
    print(predictHelp);
    return 0;
  }
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new Error('Give one folder, that of an input model: helion-check predict DIR --out FOLDER');
  if (values.out === undefined) throw new Error("No folder to write into was given: add '--out FOLDER'.");
  const model = modelIn(folder);
  const root = path.resolve(pathOf(model.environment.root));
  const {
    release,
    'remove-deleted-servers': forgetsServers,
    'free-unused-addresses': forgetsAddresses,
  } = values;
  const predicted = predictedFiles(model, {
    ...(release !== undefined && { release }),
    ...{ forgetsServers: forgetsServers === true, forgetsAddresses: forgetsAddresses === true },
  });
  if (!predicted)
    throw new Error(`The release '${release}' is not known; it must be 2.0, 2.1, 3.0, 4.0, 5.0, 8 or 9.`);
  writeFolder(values.out, predicted.files, root);
  for (const { message } of predicted.doubts) complain(message);
  print(
    `${predicted.files.length} files were written into '${values.out}', for release ${predicted.release}.\n`,
  );
  return 0;
}

function modelIn(folder: string): Analysis {
  const { files, beside, problems } = findFiles([folder]);
  const [problem] = problems;
  if (files.length === 0 && problem !== undefined) throw new Error(problem);
  const models = analyseTogether([...files, ...beside]).all.filter(
    ({ dialect }) => dialect === 'input-model',
  );
  const roots = new Set(models.map(({ environment }) => environment.root));
  const [model] = models;
  if (!model) throw new Error(`No input model was found in '${folder}'.`);
  if (roots.size > 1)
    throw new Error(`There are ${roots.size} input models in '${folder}': give the folder of one of them.`);
  return model;
}
