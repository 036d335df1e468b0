/** Completion of the comment that says what a folder is for. */
import { expect, test } from 'vitest';
import { applyEdits, completion } from '../../../server/src/core/index.js';
import { analysisOf } from '../../support/check-rule.js';
import { cursorOf } from '../../support/fixture.js';

function after(fixture: string, name = 'helion.yml'): string[] {
  const { text, offset } = cursorOf(fixture);
  return completion(analysisOf(name, text), offset).map(({ edit }) => applyEdits(text, [edit]));
}

test.each([
  '# h$0',
  '#helion-fo$0',
  '# helion-folder:$0',
  '# helion-folder: $0',
  '  # helion-folder: temp$0',
])('%s', (typed) => {
  const start = typed.slice(0, typed.indexOf('h'));
  expect(after(`hypervisor: kvm\n${typed}\n`)).toEqual([
    `hypervisor: kvm\n${start}helion-folder: template\n`,
    `hypervisor: kvm\n${start}helion-folder: overlay-base\n`,
  ]);
});

test.each(['# $0', '# help$0', '# this is helion-folder: $0', '# he: $0', '# helion-folder: a b$0'])(
  'nothing of the kind in %s',
  (typed) => {
    expect(after(`hypervisor: kvm\n${typed}\n`)).toEqual([]);
  },
);
