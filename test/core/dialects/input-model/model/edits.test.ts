/** However a model is edited, it is what it would be if it were read afresh. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Analyses,
  analyseTogether,
  completion,
  definition,
  documentSymbols,
  hover,
  type Input,
  references,
} from '../../../../../server/src/core/index.js';

import { smallModel } from '../../../../support/models.js';
import { runs } from '../../../../support/thorough.js';

const folder = 'file:///model/';
const inputsOf = (files: ReadonlyMap<string, string>): Input[] =>
  [...files].map(([name, text]) => ({ uri: folder + name, text }));

/** Everything that a user can see of a model. */
function seen(analyses: Analyses) {
  return analyses.all.map((analysis) => ({
    uri: analysis.file.uri,
    kind: analysis.kind,
    title: analysis.environment.title,
    failures: analysis.failures().map(({ rule, error }) => `${rule} ${String(error)}`),
    findings: analysis.findings().map(({ rule, severity, span, message, related, fixes }) => ({
      ...{ rule, severity, span, message, related },
      fixes: fixes(),
    })),
    symbols: documentSymbols(analysis),
    names: [...analysis.environment.names().defined()].map(({ kind, name, file, node }) => [
      kind,
      name,
      file.uri,
      file.tree.spanOf(node),
    ]),
  }));
}

const fragments = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      ' ',
      '- ',
      ':',
      '#',
      '"',
      "'",
      '|',
      '[',
      '{',
      '&a ',
      '*a',
      '\n  - id: new\n    role: COMPUTE-ROLE\n',
      '\t',
    ],
    ...[
      'RACK1',
      'MANAGEMENT',
      'no',
      '1',
      '\nnetworks:\n',
      '\nservers:\n',
      '---\n',
      '<<: *a',
      '192.168.10.7',
      '{{ a }}',
    ],
  ),
  fc.string({ maxLength: 3 }),
);
const server = (id: string, group: string, state: string) =>
  `${id}:\n  ${group}\n  cp_name: control-plane-1\n  member_id: 1\n  state: ${state}\n`;

/** The small model, and beside it what a deployment saved of its servers and of one that is gone. */
const deployedModel: Readonly<Record<string, string>> = {
  'persistent_state/server_allocations.yml': [
    server('controller1', 'cluster_name: cluster1', 'allocated'),
    server('compute1', 'resource_name: compute', 'deleted'),
    server('compute7', 'resource_name: compute', 'allocated'),
  ].join(''),
  ...Object.fromEntries(Object.entries(smallModel).map(([name, text]) => [`definition/${name}`, text])),
};

const stepIn = (names: readonly string[]) =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        kind: fc.constant('edit' as const),
        file: fc.nat({ max: names.length - 1 }),
        at: fc.nat(),
        remove: fc.nat({ max: 25 }),
        insert: fragments,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('delete' as const), file: fc.nat({ max: names.length - 1 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('restore' as const),
        file: fc.nat({ max: names.length - 1 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('rename' as const), file: fc.nat({ max: names.length - 1 }) }),
    },
  );

describe.each([
  ['a model', smallModel],
  ['a model beside its saved state', deployedModel],
])('%s that is edited', (_name, model) => {
  const names = Object.keys(model);
  type Step = ReturnType<typeof stepIn> extends fc.Arbitrary<infer Made> ? Made : never;

  /** Takes one step with a file, where it is there. */
  function change(
    files: Map<string, string>,
    name: string,
    step: Step,
    model: Readonly<Record<string, string>>,
  ): void {
    if (step.kind === 'restore') files.set(name, model[name] ?? '');
    const text = files.get(name);
    if (text === undefined || step.kind === 'restore') return;
    if (step.kind === 'edit') {
      const at = step.at % (text.length + 1);
      files.set(name, text.slice(0, at) + step.insert + text.slice(at + step.remove));
      return;
    }
    files.delete(name);
    if (step.kind === 'rename') files.set(name.replace('data/', 'data/more/'), text);
  }

  test('is what it would be if it were read afresh', () => {
    fc.assert(
      fc.property(fc.array(stepIn(names), { minLength: 1, maxLength: 10 }), fc.nat(), (steps, seed) => {
        const files = new Map(Object.entries(model));
        let analyses = analyseTogether(inputsOf(files));
        for (const each of steps) {
          change(files, names[each.file] ?? '', each, model);
          analyses = analyseTogether(inputsOf(files), {}, analyses);
          for (const analysis of analyses.all.slice(0, 2)) {
            // Completion reads a repaired text for a moment, which must leave no trace.
            const offset = seed % (analysis.file.text.length + 1);
            completion(analysis, offset);
            hover(analysis, offset);
            definition(analysis, offset);
            references(analysis, offset, true);
          }
          expect(analyses.all.flatMap((each) => each.failures())).toEqual([]);
          expect(seen(analyses)).toEqual(seen(analyseTogether(inputsOf(files))));
        }
      }),
      { numRuns: runs(20) },
    );
  });
});
