/**
 * `helion predict DIR --out FOLDER`: writes what the configuration processor would write about the input model in a
 * folder. It writes into a folder that is new or empty only, and never at or below the model, so that nothing that was
 * there is lost and nothing is read as part of the model the next time.
 */
import path from 'node:path';
import { type Analysis, analyseTogether, predictedFiles, type Span } from '../core/index.js';
import { pathOf } from './check-files.js';
import { type Call, type Subcommand, textOf } from './command.js';
import { configured } from './configuration.js';
import { findFiles } from './find-files.js';
import { writeFolder } from './write-files.js';

const RELEASES = ['2.0', '2.1', '3.0', '4.0', '5.0', '8', '9'] as const;

export const predictCommand: Subcommand = {
  name: 'predict',
  summary: 'write the files that the configuration processor would write',
  operands: { written: 'DIR', completes: 'folder' },
  details:
    'Writes the files that the configuration processor would write for the input model in DIR: info/*.yml, info/explain.txt, net/hosts.hf and persistent_state/*.yml. The state that an earlier run saved is read from persistent_state/ next to the model.',
  groups: [
    {
      title: 'Options',
      options: [
        {
          name: 'out',
          value: 'FOLDER',
          summary: 'write the files to FOLDER, which must be new or empty, and outside the model',
          completes: 'folder',
        },
        {
          name: 'release',
          value: 'R',
          summary: `${RELEASES.slice(0, -1).join(', ')} or ${RELEASES.at(-1)}; by default, detected from the components of the model`,
          words: RELEASES,
        },
        {
          name: 'remove-deleted-servers',
          summary: 'forget saved servers that are no longer in the model',
        },
        {
          name: 'free-unused-addresses',
          summary: 'forget saved addresses that are no longer used',
        },
      ],
    },
  ],
  ending: 'Exit code: 0 if the files were written, 2 if not.',
  run: predict,
};

/** Throws with a sentence where nothing was written. */
function predict({ values, operands, print, complain }: Call): number {
  const [folder, ...others] = operands;
  if (folder === undefined || others.length > 0)
    throw new Error('Give the folder of one input model: helion predict DIR --out FOLDER');
  const out = textOf(values, 'out');
  if (!out) throw new Error("No folder to write to given. Add '--out FOLDER'.");
  const model = modelIn(folder);
  const root = path.resolve(pathOf(model.environment.root));
  const release = textOf(values, 'release');
  const predicted = predictedFiles(model, {
    ...(release !== undefined && { release }),
    forgetsServers: values['remove-deleted-servers'] === true,
    forgetsAddresses: values['free-unused-addresses'] === true,
  });
  if (!predicted) throw new Error(`Unknown release '${release}'. Expected 2.0, 2.1, 3.0, 4.0, 5.0, 8 or 9.`);
  writeFolder(out, predicted.files, root);
  for (const doubt of predicted.doubts) complain(`${whereOf(model, doubt.at)}${doubt.message}`);
  print(`${predicted.files.length} files were written into '${out}', for release ${predicted.release}.\n`);
  return 0;
}

/** `data/networks.yml:12: `, from where the command was started. */
function whereOf(model: Analysis, at: { readonly uri: string; readonly span: Span } | undefined): string {
  const lines = at && model.linesOf(at.uri);
  if (!at || !lines) return '';
  return `${path.relative('.', pathOf(at.uri))}:${lines.positionAt(at.span.start).line + 1}: `;
}

function modelIn(folder: string): Analysis {
  const found = findFiles([folder]);
  const { beside, problems } = found;
  const { files, options } = configured(found, 'found');
  const [problem] = problems;
  if (files.length === 0 && problem !== undefined) throw new Error(problem);
  const models = analyseTogether([...files, ...beside], options).all.filter(
    ({ dialect }) => dialect === 'input-model',
  );
  const roots = new Set(models.map(({ environment }) => environment.root));
  const [model] = models;
  if (!model) throw new Error(`No input model was found in '${folder}'.`);
  if (roots.size > 1) throw new Error(`'${folder}' has ${roots.size} input models. Give the folder of one.`);
  return model;
}
