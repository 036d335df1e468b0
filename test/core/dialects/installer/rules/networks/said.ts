/**
 * What one rule says about an example environment with a few keys changed: the text that is pointed at, and the message.
 * For tables of values; places of other kinds, related ones and repairs are tested with fixtures.
 */
import { readdirSync, readFileSync } from 'node:fs';
import {
  esxEnvironment,
  kvmEnvironment,
  type Patch,
  patched,
} from '../../../../../../server/src/core/dialects/installer/examples.js';
import { applyEdits } from '../../../../../../server/src/core/index.js';
import { analysisOf } from '../../../../../support/check-rule.js';

type Said = readonly (readonly [at: string, message: string])[];

export const saidOfKvm = (id: string, patch: Patch, name?: string): Said =>
  said(id, patched(kvmEnvironment, patch), name);

export const saidOfEsx = (id: string, patch: Patch, name?: string): Said =>
  said(id, patched(esxEnvironment, patch), name);

function said(id: string, text: string, name = 'custom-ips.json'): Said {
  return analysisOf(name, text)
    .findings()
    .filter(({ rule }) => rule === `installer/${id}`)
    .map(({ span, message }) => [text.slice(span.start, span.end), message] as const);
}

const rulesFolder = new URL('../../../../../../server/src/core/dialects/installer/rules/', import.meta.url);

/** The ids of the rules in one folder. */
export function idsIn(area: string): ReadonlySet<string> {
  const folder = new URL(`${area}/`, rulesFolder);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/^\s+(?:\{ )?id: '(installer\/[^']+)'/gm)].map((each) => each[1] ?? ''),
    ),
  );
}

/** Every rule of this folder that speaks, without the dialect's name. */
export function rulesThatSpeak(text: string, name = 'custom-ips.json'): readonly string[] {
  const own = idsIn('networks');
  return analysisOf(name, text)
    .findings()
    .flatMap(({ rule }) => (own.has(rule) ? [rule.slice('installer/'.length)] : []))
    .toSorted();
}

export const kvmText = (patch: Patch): string => patched(kvmEnvironment, patch);
export const esxText = (patch: Patch): string => patched(esxEnvironment, patch);

/** What may be done about the findings of a rule. */
export function fixTitles(id: string, text: string): readonly string[] {
  return analysisOf('custom-ips.json', text)
    .findings()
    .filter(({ rule }) => rule === id)
    .flatMap((finding) => finding.fixes().map(({ title }) => title));
}

/** What the file says once a repair is made, however it is laid out; the title must be one of those offered. */
export function repaired(id: string, text: string, title: string): unknown {
  const fixes = analysisOf('custom-ips.json', text)
    .findings()
    .filter(({ rule }) => rule === `installer/${id}`)
    .flatMap((finding) => finding.fixes());
  const fix = fixes.find((each) => each.title === title);
  if (!fix) throw new Error(`No fix '${title}'; there are: ${fixes.map((each) => each.title).join(' | ')}`);
  return JSON.parse(applyEdits(text, fix.edits));
}
