/**
 * Checks one rule against the example environments that the docs of rules use, so that a test shows only what it is
 * about: a changed file, or a changed value and the lines around it (see excerpt.ts).
 */
import { cloudFiles } from '../../server/src/core/dialects/carrier-grade/examples.js';
import { exampleModel } from '../../server/src/core/dialects/input-model/examples.js';
import {
  esxEnvironment,
  kvmEnvironment,
  type Patch,
  patched,
} from '../../server/src/core/dialects/installer/examples.js';
import type { Analyses } from '../../server/src/core/index.js';
import { analysesOf, type Circumstances, checkFiles, checkRule, nameOf } from './check-rule.js';
import { parseFixture } from './fixture.js';
import type { Files } from './patch.js';

type RuleLike = { readonly id: string };

/**
 * The example input model with some files in place of its own, by path; each is a fixture or an excerpt with marks.
 * `files` replaces files of the example before, without marks.
 */
export function checkModel(
  rule: RuleLike,
  files: Files,
  { files: beside, ...more }: Circumstances = {},
): void {
  const marked = Object.entries(files).flatMap(([name, fixture]) => parseFixture(fixture, name));
  checkFiles(rule, marked, { ...more, files: exampleModel(beside) });
}

/** The example cloud with some values changed (`'environment.json node-type.0.name': 'CC'`), and excerpts with marks. */
export function checkCloud(
  rule: RuleLike,
  patch: Parameters<typeof cloudFiles>[0],
  excerpts = '',
  { files: beside, ...more }: Circumstances = {},
): void {
  checkExcerpts(rule, excerpts, { ...more, files: { ...cloudFiles(patch), ...beside } });
}

/** The example KVM environment with some keys changed (`'svc.interface': 'vlan1'`), as `custom-ips.json`. */
export function checkKvm(
  rule: RuleLike,
  patch: Patch,
  excerpts = '',
  { files: beside, ...more }: Circumstances = {},
): void {
  const files = { 'custom-ips.json': patched(kvmEnvironment, patch), ...beside };
  checkExcerpts(rule, excerpts, { ...more, files });
}

/** The same with the example ESX environment. */
export function checkEsx(
  rule: RuleLike,
  patch: Patch,
  excerpts = '',
  { files: beside, ...more }: Circumstances = {},
): void {
  const files = { 'custom-ips.json': patched(esxEnvironment, patch), ...beside };
  checkExcerpts(rule, excerpts, { ...more, files });
}

/** Without excerpts, the rule must say nothing. An excerpt of a single file may leave out its name. */
function checkExcerpts(rule: RuleLike, excerpts: string, circumstances: Circumstances): void {
  const names = Object.keys(circumstances.files ?? {});
  if (excerpts.trim() === '') checkFiles(rule, [], circumstances);
  else if (names.length === 1) checkFiles(rule, parseFixture(excerpts, names[0]), circumstances);
  else checkRule(rule, excerpts, circumstances);
}

/**
 * What a rule says about files, for tables of values: `error data/networks.yml:12 [text that is pointed at] message`,
 * in the order of files and text.
 */
export function said(
  rule: RuleLike,
  files: Files,
  { files: beside, ...options }: Circumstances = {},
): string[] {
  return saidIn(rule, analysesOf({ ...beside, ...files }, options));
}

/** The same of files that were others before, and have been edited, as in an editor. */
export function saidAfterEdit(rule: RuleLike, before: Files, after: Files): string[] {
  return saidIn(rule, analysesOf(after, {}, analysesOf(before)));
}

function saidIn(rule: RuleLike, analyses: Analyses): string[] {
  return analyses.all.flatMap(({ file, findings, failures }) => [
    ...findings()
      .filter((finding) => finding.rule === rule.id)
      .map(({ span, severity, message }) => {
        const line = file.lines.positionAt(span.start).line + 1;
        const pointed = file.text.slice(span.start, span.end);
        return `${severity} ${nameOf(file.uri)}:${line} [${pointed}] ${message}`;
      }),
    // A rule that fails must not look like one that has nothing to say.
    ...failures().map(({ rule, error }) => `${rule} fails: ${error}`),
  ]);
}
