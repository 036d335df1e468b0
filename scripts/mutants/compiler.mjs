/**
 * Which mutants the compiler refuses. Much of what no test can tell apart is a guard that is there for the compiler only
 * (`!list || !list.parent`): without it the code does not compile, so nobody can leave it out unnoticed.
 *
 * The compiler reads a copy of the sources in a folder of its own, with one mutant in each of several files at once.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @typedef {{ file: string, start: number, end: number, to: string }} Change */

/** What no mutant should be refused for: that something has no use any more, or can never be reached. */
const OPTIONS = [
  '--noUnusedLocals',
  'false',
  '--noUnusedParameters',
  'false',
  '--allowUnreachableCode',
  'true',
];

/**
 * @template {Change} T
 * @param {string} root
 * @param {import('./concern.mjs').Project} project
 * @param {readonly T[]} mutants
 * @returns {Set<T>}
 */
export function refusedByCompiler(root, project, mutants) {
  const copy = mkdtempSync(path.join(tmpdir(), 'mutants-'));
  /** @type {Set<T>} */
  const refused = new Set();
  try {
    for (const name of ['server/src/core', 'schemas', 'tsconfig.base.json'])
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    for (const round of roundsOf(mutants)) {
      for (const mutant of round) writeFileSync(path.join(copy, mutant.file), mutated(project, mutant));
      const files = filesWithErrors(copy);
      for (const mutant of round) {
        if (files.has(mutant.file)) refused.add(mutant);
        writeFileSync(path.join(copy, mutant.file), textOf(project, mutant.file));
      }
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return refused;
}

/** In one round every file has one mutant at most. What it exports has its type written there, so errors stay in it. @template {Change} T @param {readonly T[]} mutants */
function roundsOf(mutants) {
  /** @type {T[][]} */
  const rounds = [];
  for (const mutant of mutants) {
    const round = rounds.find((each) => !each.some(({ file }) => file === mutant.file));
    if (round) round.push(mutant);
    else rounds.push([mutant]);
  }
  return rounds;
}

/** @param {string} copy */
function filesWithErrors(copy) {
  const tsc = path.join(copy, 'node_modules/typescript/bin/tsc');
  const whole = [
    '--composite',
    'false',
    '--incremental',
    'false',
    '--emitDeclarationOnly',
    'false',
    '--noEmit',
  ];
  const { stdout, status } = spawnSync(
    process.execPath,
    [tsc, '-p', 'server/src/core', '--pretty', 'false', ...whole, ...OPTIONS],
    { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const files = new Set([...stdout.matchAll(/^(\S+?)\(\d+,\d+\): error TS/gm)].map(([, file = '']) => file));
  if (status !== 0 && files.size === 0) throw new Error(`The compiler says:\n${stdout}`);
  return files;
}

/** @param {import('./concern.mjs').Project} project @param {string} file */
const textOf = (project, file) => project.rules.get(file) ?? '';

/** @param {import('./concern.mjs').Project} project @param {Change} mutant */
function mutated(project, { file, start, end, to }) {
  const text = textOf(project, file);
  return text.slice(0, start) + to + text.slice(end);
}
