/**
 * What the configuration processor wrote for published models, and what is predicted: every file is the same, as data
 * where it is YAML and byte for byte where it is text.
 */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyseTogether, predictedFiles } from '../../server/src/core/index.js';
import { type CorpusFile, describeCorpus } from '../support/corpus.js';

const GOLDEN = 'golden/';

describeCorpus('clm', (files) => {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const models = [
    ...new Set(
      files.flatMap(({ name }) =>
        name.startsWith(GOLDEN) && name.endsWith('/info/explain.txt')
          ? name.slice(GOLDEN.length, -'/info/explain.txt'.length)
          : [],
      ),
    ),
  ];
  const count = { equal: 0, bytes: 0, all: 0 };

  describe('predicted files', () => {
    test.each(models)('%s', (model) => {
      const predicted = predictionOf(model);
      const wanted = files.filter(({ name }) => name.startsWith(`${GOLDEN}${model}/`));
      const differences: string[] = [];
      for (const { name, text } of wanted) {
        const path = name.slice(GOLDEN.length + model.length + 1);
        const own = predicted.get(path);
        count.all++;
        if (own === text) count.bytes++;
        const difference = differenceBetween(path, own, text);
        if (difference === undefined) count.equal++;
        else differences.push(`${path}: ${difference}`);
      }
      expect(differences).toEqual([]);
    });

    test('how many', () => {
      console.log(`${count.equal} of ${count.all} files are equal, ${count.bytes} of them byte for byte`);
      expect(count.equal).toBe(count.all);
    });
  });

  function predictionOf(model: string): ReadonlyMap<string, string> {
    const inside = (folder: string) => files.filter(({ name }) => name.startsWith(`${folder}/`));
    const inputs = inside(`models/${model}`)
      .filter(({ name }) => /\.(?:yml|json)$/.test(name))
      .map(({ name, text }: CorpusFile) => ({ uri: `file:///${name}`, text }));
    const [first] = analyseTogether(inputs).all.filter(({ dialect }) => dialect === 'input-model');
    if (!first) throw new Error(`There is no model ${model}.`);
    const savedServers = texts.get(`state/${model}/server_allocations.yml`);
    const savedAddresses = texts.get(`state/${model}/ip_addresses.yml`);
    const predicted = predictedFiles(first, {
      release: model.startsWith('soc9/') ? '9' : '5.0',
      ...(savedServers !== undefined && { savedServers }),
      ...(savedAddresses !== undefined && { savedAddresses }),
    });
    return new Map(predicted?.files.map(({ path, text }) => [path, text]));
  }
});

/** The first thing in which two files differ; undefined where they say the same. */
function differenceBetween(path: string, own: string | undefined, wanted: string): string | undefined {
  if (own === undefined) return 'it is not predicted';
  if (own === wanted) return undefined;
  if (path.endsWith('.yml')) return dataDifference(dataOf(own), dataOf(wanted), '');
  const [left, right] = [own.split('\n'), wanted.split('\n')];
  const line = right.findIndex((text, index) => text !== left[index]);
  return `line ${line + 1} is ${JSON.stringify(left[line])}, not ${JSON.stringify(right[line])}`;
}

function dataOf(text: string): unknown {
  return parse(text, { version: '1.1', mapAsMap: true, maxAliasCount: -1 });
}

function dataDifference(own: unknown, wanted: unknown, at: string): string | undefined {
  const [left, right] = [membersOf(own), membersOf(wanted)];
  if (!left || !right || Array.isArray(own) !== Array.isArray(wanted))
    return own === wanted ? undefined : `${at} is ${JSON.stringify(own)}, not ${JSON.stringify(wanted)}`;
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    if (!left.has(key)) return `${at}/${key} is missing`;
    if (!right.has(key)) return `${at}/${key} is too much`;
    const difference = dataDifference(left.get(key), right.get(key), `${at}/${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** The values of a map or list by their keys. */
function membersOf(value: unknown): ReadonlyMap<unknown, unknown> | undefined {
  if (Array.isArray(value)) return new Map(value.entries());
  return value instanceof Map ? value : undefined;
}
