/**
 * Environments to try things on: the examples of ours, the examples of every rule, and the published ones, where they lie.
 * A published model is read with its folder; a published file of an installer or a carrier-grade cloud by itself, as it
 * stood on its page.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type AnalyseOptions,
  allRules,
  exampleFiles,
  type Input,
  recognise,
} from '../../server/src/core/index.js';
import { corpusFolder, filesBelow } from './corpus.js';
import { environmentIn } from './slips.js';

export interface Environment {
  readonly name: string;
  /** The dialect whose rules are tried there, as ids begin. */
  readonly dialect: string;
  readonly inputs: readonly Input[];
  readonly options?: AnalyseOptions;
}

const OWN = ['kvm', 'esx', 'json', 'installer-kvm', 'installer-esx', 'carrier-grade', 'input-model'];

export function ownEnvironments(): readonly Environment[] {
  return OWN.map((name) => environmentOf(name, environmentIn(`examples/${name}`)));
}

/**
 * The good or the bad examples of the rules, as their pages want them to be read. Many rules have the same good one, which
 * is there once, by the name of the first of them.
 */
export function ruleExamples(side: 'good' | 'bad'): readonly Environment[] {
  const byContent = new Map<string, Environment>();
  for (const { id, docs } of allRules) {
    const files = exampleFiles(docs[side]);
    const options = { options: docs.options ?? {} };
    const content = JSON.stringify([dialectOf(id), files, options]);
    if (byContent.has(content)) continue;
    const inputs = Object.entries(files).map(([name, text]) => ({ uri: `file:///fixture/${name}`, text }));
    byContent.set(content, { ...environmentOf(id, inputs), options });
  }
  return [...byContent.values()];
}

const dialectOf = (id: string): string => id.split('/')[0] ?? '';

/** Every published valid model, and every published file; none where there is no corpus. */
export function publishedEnvironments(): readonly Environment[] {
  return [...validModels(), ...publishedFiles('hos1'), ...publishedFiles('cg1')];
}

function validModels(): readonly Environment[] {
  const table = path.join(corpusFolder, 'clm/corpus.tsv');
  if (!existsSync(table)) return [];
  const [head = '', ...rows] = readFileSync(table, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  const valid = rows
    .map((row) => row.split('\t'))
    .filter((cells) => {
      const cell = (name: string) => cells[columns.indexOf(name)];
      return cells[0]?.startsWith('models/') && (cell('exit_soc9') === '0' || cell('exit_hos') === '0');
    });
  return valid.map(([name = '']) => environmentOf(name, environmentIn(path.join(corpusFolder, 'clm', name))));
}

function publishedFiles(part: string): readonly Environment[] {
  const top = path.join(corpusFolder, part);
  if (!existsSync(top)) return [];
  return filesBelow(top)
    .map(({ name, text }) => ({ uri: `file:///${part}/${name}`, text }))
    .filter((input) => recognise(input) !== undefined)
    .map((input) => environmentOf(input.uri.slice('file:///'.length), [input]));
}

function environmentOf(name: string, inputs: readonly Input[]): Environment {
  const kinds = inputs.flatMap((input) => recognise(input)?.dialect ?? []);
  return { name, dialect: kinds[0] ?? 'none', inputs };
}
