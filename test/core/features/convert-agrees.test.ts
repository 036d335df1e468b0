/** A plan and the files that are made from it, or that it is made from, lie in one folder without contradicting each other. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type ConversionTarget, conversionsOf, convert } from '../../../server/src/core/index.js';
import { analysesOf } from '../../support/check-rule.js';
import type { Files } from '../../support/patch.js';

/** A folder of files; paths have slashes. */
function folder(top: string): Files {
  const names = readdirSync(top, { recursive: true }).map(String);
  const files = names.filter((each) => statSync(path.join(top, each)).isFile());
  return Object.fromEntries(
    files.map((each) => [each.replaceAll('\\', '/'), readFileSync(path.join(top, each), 'utf8')]),
  );
}

function made(files: Files, to: ConversionTarget): Files {
  const source = analysesOf(files).all.find((analysis) => conversionsOf(analysis).includes(to));
  const conversion = source && convert(source, to);
  if (!conversion) throw new Error(`Nothing was made of ${Object.keys(files).join(', ')}.`);
  return Object.fromEntries(conversion.files.map((file) => [file.path, file.text]));
}

/** What is said of one file for what another says. */
const contradictions = (files: Files) =>
  analysesOf(files)
    .all.flatMap((analysis) => analysis.findings())
    .filter(({ rule }) => /^(?:installer|baremetal|carrier-grade|input-model)\/plan-/.test(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);

const CLOUDS = 'test/core/dialects/plan/clouds';

const plans = Object.entries(folder(CLOUDS)).flatMap(([name, text]) =>
  (['installer', 'input-model'] as const).map((to) => [name, to, text] as const),
);

test.each(plans)('%s and what is made of it as %s', (_name, to, text) => {
  const plan = { 'helion.yml': text };
  expect(contradictions({ ...plan, ...made(plan, to) })).toEqual([]);
});

test.each(['installer-kvm', 'installer-esx', 'carrier-grade', 'input-model'])(
  'the plan made of %s and its source',
  (name) => {
    const files = folder(path.join('examples', name));
    expect(contradictions({ ...files, ...made(files, 'plan') })).toEqual([]);
  },
);

test.each(['installer', 'input-model'] as const)('a plan that was changed since, and its %s files', (to) => {
  const text = folder(CLOUDS)['machines.helion.yml'] ?? '';
  const [, processor = ''] = /bmc: ([\d.]+)/.exec(text) ?? [];
  const changed = text.replace(processor, processor.replace(/\d+$/, '250'));
  const said = contradictions({ 'helion.yml': changed, ...made({ 'helion.yml': text }, to) });
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`'${processor}' here`);
});
