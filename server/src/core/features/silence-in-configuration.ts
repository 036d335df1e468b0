/**
 * Silences a finding in a file that can have no comments: the place and the rule are written into the configuration that
 * counts for it, or into a new one.
 */
import { analyse } from '../analysis/analyse.js';
import type { Analysis } from '../analysis/analysis.js';
import { targetPath } from '../analysis/configuration.js';
import { problemsOf } from '../analysis/problems-of-tree.js';
import type { RuleSettings } from '../analysis/runner.js';
import { holds, pointerTo, silentSpan } from '../analysis/silent-places.js';
import { readConfiguration } from '../dialects/config/model/read-configuration.js';
import { configurationNames } from '../dialects/config/model/recognise-config.js';
import { isSecret } from '../model/secrets.js';
import type { SourceFile } from '../model/source-file.js';
import type { FileEdit, Finding } from '../rules/rule.js';
import { insertItem, insertRootEntry, type Plain, setValue } from '../syntax/rewrite.js';
import type { ScalarNode, SyntaxNode } from '../syntax/tree.js';
import { decoded } from '../text/decoded.js';
import type { Span } from '../text/span.js';
import type { TextEdit } from '../text/text-edit.js';

/** The configuration that is written into, or the folder in which there is to be one. */
export type ConfigurationPlace = Analysis | { readonly folder: string };

export interface Silencing {
  readonly title: string;
  readonly finding: Finding;
  /** The analysis of the configuration that is edited: of an empty text where it has to be created. */
  readonly configuration: Analysis;
  readonly isNew: boolean;
  readonly edits: readonly FileEdit[];
}

/** The findings that touch the span, each rule once: first what silences it there, then in the whole file. */
export function silenceInConfiguration(
  analysis: Analysis,
  span: Span,
  place: ConfigurationPlace,
  settings?: RuleSettings,
): readonly Silencing[] {
  const { file } = analysis;
  if (file.tree.language !== 'json' && file.tree.language !== 'csv') return [];
  const isNew = 'folder' in place;
  const configuration = isNew ? analyse({ uri: `${place.folder}${configurationNames[0]}`, text: '' }) : place;
  if (!configuration || configuration.file.tree.broken || isAskew(configuration.file)) return [];
  const problems = problemsOf(file.tree).rules;
  const rules = new Set<string>();
  return analysis.findings(settings).flatMap((finding) => {
    const isTouched = finding.span.start <= span.end && span.start <= finding.span.end;
    // What cannot be read has to be mended.
    if (!isTouched || finding.uri !== file.uri || rules.has(finding.rule) || problems.has(finding.rule))
      return [];
    rules.add(finding.rule);
    return targets(analysis, finding).flatMap(({ where, ...at }): Silencing[] => {
      const edits = added(configuration, file, at, finding.rule);
      if (edits.length === 0) return [];
      const { uri } = configuration.file;
      const name = decoded(uri.slice(uri.lastIndexOf('/') + 1));
      const title = `Disable ${finding.rule} ${where} (in '${name}')`;
      return [{ title, finding, configuration, isNew, edits: edits.map((edit) => ({ uri, ...edit })) }];
    });
  });
}

/** Nobody knows how far in the next line belongs. */
function isAskew({ tree }: SourceFile): boolean {
  return tree.problems.some(({ kind }) => kind === 'yaml-tab' || kind === 'yaml-indentation');
}

type At = { readonly pointer?: string; readonly line?: string };

function targets(analysis: Analysis, { span }: Finding): (At & { readonly where: string })[] {
  const { file } = analysis;
  const isCsv = file.tree.language === 'csv';
  const pointer = isCsv ? undefined : pointerTo(file, span);
  const line = isCsv ? tellingField(analysis, span) : undefined;
  return [
    ...(pointer === undefined ? [] : [{ pointer, where: 'here' }]),
    ...(line === undefined ? [] : [{ line, where: 'for this line' }]),
    { where: 'for this file' },
  ];
}

/** A field by which the line of a finding is told from all others: no password, and rather not the one that is wrong. */
function tellingField({ file, facts }: Analysis, span: Span): string | undefined {
  const { root } = file.tree;
  const rows = root?.type === 'seq' ? root.items : [];
  const fieldsOf = (row: (typeof rows)[number]) =>
    row.type === 'seq' ? row.items.filter((item) => item.type === 'scalar') : [];
  const row = rows.find((each) => holds(file.tree.spanOf(each), span));
  if (!row) return undefined;
  const others = new Set(rows.filter((each) => each !== row).flatMap((each) => fieldsOf(each).map(textOf)));
  const good = fieldsOf(row).filter(
    (field) => textOf(field) !== '' && !others.has(textOf(field)) && !isSecret(field, facts.schemaOf),
  );
  const isWrong = (field: ScalarNode) => holds(file.tree.spanOf(field), span);
  const [best] = good.toSorted(
    (a, b) => Number(isWrong(a)) - Number(isWrong(b)) || Number(isLong(b)) - Number(isLong(a)),
  );
  return best && textOf(best);
}

function textOf({ value }: ScalarNode): string {
  return String(value);
}

/** Addresses and names stay; a number of processors is soon that of another machine. */
function isLong(field: ScalarNode): boolean {
  return textOf(field).length > 6;
}

function added(configuration: Analysis, target: SourceFile, at: At, rule: string): readonly TextEdit[] {
  const { file, facts } = configuration;
  const folder = decoded(file.uri).slice(0, decoded(file.uri).lastIndexOf('/') + 1);
  const path = decoded(target.uri);
  if (!path.startsWith(folder)) return [];
  const model = readConfiguration(file, facts);
  const same = model.suppressions.find(
    (each) =>
      each.isKnown &&
      targetPath(folder, each) === path &&
      isSamePlace(target, { pointer: each.pointer?.value, line: each.line?.value }, at),
  );
  if (same && !same.section.shared) {
    const list = same.rules.node;
    if (list && same.rules.entry?.value === list) return insertItem(file, list, rule);
    const entry = same.section.node.entries.find(({ key }) => key.value === 'rules');
    if (entry && isNothing(entry.value)) return setValue(file, entry, [rule]);
  }
  return addedItem(file, { file: path.slice(folder.length), ...at, rules: [rule] });
}

type Said = Readonly<Record<keyof At, string | undefined>>;

/** One place can be told in several ways: an item by its number or its name. */
function isSamePlace(target: SourceFile, said: Said, at: At): boolean {
  if ((said.pointer === undefined) !== (at.pointer === undefined)) return false;
  if ((said.line === undefined) !== (at.line === undefined)) return false;
  const [one, other] = [silentSpan(target, said), silentSpan(target, { pointer: at.pointer, line: at.line })];
  return one !== undefined && one.start === other?.start && one.end === other.end;
}

function addedItem(file: SourceFile, item: Plain): readonly TextEdit[] {
  const { root } = file.tree;
  const entries = root?.type === 'map' ? root.entries.filter(({ key }) => key.value === 'suppressions') : [];
  const [entry, another] = entries;
  if (!entry) return insertRootEntry(file, 'suppressions', [item]);
  // Of a key that is written twice, nobody knows which one counts.
  if (another) return [];
  if (isNothing(entry.value)) return setValue(file, entry, [item]);
  return entry.value.type === 'seq' ? insertItem(file, entry.value, item) : [];
}

function isNothing(value: SyntaxNode): boolean {
  return value.type === 'scalar' && value.value === null;
}
