/**
 * Which findings an editor that reads YAML itself makes as well, so that they need not be shown twice. A plain
 * YAML reader is asked: a slip that it reads as something else, and what it no longer sees after the first slip, are ours
 * alone to report.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { Finding } from '../rules/rule.js';
import type { RuleId } from '../schema/rule-id.js';
import { yamlErrors } from '../syntax/yaml-errors.js';

/** Slips at which a YAML reader may stop. What it reads otherwise, or says with less weight, is not among them. */
const SLIPS: ReadonlySet<RuleId> = new Set<RuleId>([
  'common/yaml-syntax',
  'common/yaml-tab',
  'common/yaml-indentation',
  'common/yaml-dash',
  'common/yaml-colon',
  'common/yaml-quote',
  'common/yaml-bracket',
  'common/yaml-stray-character',
  'common/yaml-stray-text',
  'common/yaml-joined-lines',
  'common/yaml-typographic',
  'common/yaml-invisible-character',
  'common/yaml-omission',
]);

const DUPLICATE: RuleId = 'common/yaml-duplicate-key';

/** In UTF-16 units. Larger texts are not read once more with every key: of them everything is taken to be said. */
const LARGEST = 250_000;

export function saidByYamlReader(
  { file }: Analysis,
  findings: readonly Finding[],
): (finding: Finding) => boolean {
  const slips = findings.filter(({ rule }) => SLIPS.has(rule)).sort((a, b) => a.span.start - b.span.start);
  const duplicates = findings.filter(({ rule }) => rule === DUPLICATE);
  if (slips.length + duplicates.length === 0) return () => false;
  if (file.text.length > LARGEST) return ({ rule }) => SLIPS.has(rule) || rule === DUPLICATE;
  const errors = yamlErrors(file.text);
  const lineOf = (offset: number) => file.lines.positionAt(offset).line;
  const twice = new Set(errors.duplicates.map(lineOf));
  const said = new Set(duplicates.filter(({ span }) => twice.has(lineOf(span.start))));
  for (const error of errors.unreadable) {
    // A reader notices a slip where it stands, on the line above, which it then takes for more than it is, or later.
    const cause = slips.findLast(({ span }) => lineOf(span.start) <= lineOf(error) + 1);
    if (cause) said.add(cause);
  }
  return (finding) => said.has(finding);
}
