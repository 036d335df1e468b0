/** The rules of services and of floating IPs as a whole: what each of their fixes does to the example that it is shown with. */
import { describe, expect, test } from 'vitest';
import { installerRules } from '../../../../../server/src/core/dialects/installer/rules/generated/registry.js';
import { applyEdits } from '../../../../../server/src/core/index.js';
import { exampleFiles, type RuleDocs, type RuleExample } from '../../../../../server/src/core/rules/rule.js';
import { analysesOf } from '../../../../support/check-rule.js';
import { idsIn } from '../networks/said.js';

const rules = installerRules.filter(
  ({ id }) => idsIn('services').has(id) || /^installer\/floating-/.test(id),
);
const own = new Set<string>(rules.map(({ id }) => id));

function findingsIn(example: RuleExample, { options = {} }: RuleDocs) {
  const files = exampleFiles(example);
  const analyses = analysesOf(files, { options });
  return analyses.all.flatMap((analysis) =>
    analysis.findings().map((finding) => ({ finding, text: analysis.file.text, uri: analysis.file.uri })),
  );
}

const nameOf = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1);

describe.each(rules.map(({ id, docs }) => ({ id, docs })))('$id', ({ id, docs }) => {
  test('none of these rules speaks on the good example', () => {
    const found = findingsIn(docs.good, docs).filter(({ finding }) => own.has(finding.rule));
    expect(found.map(({ finding }) => finding.message)).toEqual([]);
  });

  test('on the bad example no other of these rules says the same', () => {
    const found = findingsIn(docs.bad, docs).filter(({ finding }) => own.has(finding.rule));
    expect(new Set(found.map(({ finding }) => finding.rule))).toEqual(new Set([id]));
  });

  test('each fix repairs its finding', () => {
    const found = findingsIn(docs.bad, docs).filter(({ finding }) => finding.rule === id);
    for (const { finding, text, uri } of found) {
      for (const fix of finding.fixes()) {
        const after = { [nameOf(uri)]: applyEdits(text, fix.edits) };
        const left = findingsIn(after, docs).filter((each) => each.finding.rule === id);
        expect(left.length, fix.title).toBeLessThan(found.length);
      }
    }
  });
});
