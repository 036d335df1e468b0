/** What users set about environments: how it is read, and that it has effect on files that did not change. */
import { describe, expect, test } from 'vitest';
import {
  analyseTogether,
  type DialectOptions,
  dialectOptions,
  optionWords,
  readOptions,
  sameOptions,
} from '../../../server/src/core/index.js';

test('ids and flags are given once, and no option lists the word for none', () => {
  for (const key of ['id', 'flag'] as const)
    expect(new Set(dialectOptions.map((option) => option[key])).size).toBe(dialectOptions.length);
  for (const { values } of dialectOptions) expect(values).not.toContain('auto');
});

test.each([
  [undefined, {}, true],
  [{ a: '1' }, { a: '1' }, true],
  [{ a: '1', b: '2' }, { b: '2', a: '1' }, true],
  [{ a: '1' }, undefined, false],
  [{}, { a: '1' }, false],
  [{ a: '1' }, { a: '2' }, false],
  [{ a: '1' }, { b: '1' }, false],
])('%j and %j', (a, b, same) => {
  expect(sameOptions(a, b)).toBe(same);
  expect(sameOptions(b, a)).toBe(same);
});

describe.each(dialectOptions)('$id', (option) => {
  const read = (written: unknown) => readOptions([option], () => written);

  test('takes each of its words', () => {
    const taken = optionWords(option).map((word) => read(word));
    expect(taken).toEqual([
      { options: {}, unknown: [] },
      ...option.values.map((value) => ({ options: { [option.id]: value }, unknown: [] })),
    ]);
  });

  test.each([undefined, null])('%j says nothing', (written) => {
    expect(read(written)).toEqual({ options: {}, unknown: [] });
  });

  test.each(['', 'AUTO', 1.1, [option.values[0]], {}])('%j is none of them', (written) => {
    expect(read(written)).toEqual({ options: {}, unknown: [{ option, written }] });
  });
});

describe('when it changes', () => {
  const title = (name: string, text: string) => {
    const inputs = [{ uri: `file:///w/${name}`, text }];
    return (options: DialectOptions, before?: ReturnType<typeof analyseTogether>) => {
      const analyses = analyseTogether(inputs, { options }, before);
      return { analyses, title: analyses.all[0]?.environment.title };
    };
  };

  test.each([
    ['kvm.json', '{ "cloud_type": "KVM", "compute_scale": 4 }\n', 'installer.version', '1.0', '1.1'],
    [
      'cloudConfig.yml',
      'product:\n  version: 2\ncloud:\n  name: c\n',
      'inputModel.generation',
      'soc8',
      'soc9',
    ],
  ])('%s is seen in another light', (name, text, id, one, other) => {
    const ask = title(name, text);
    const first = ask({ [id]: one });
    const second = ask({ [id]: other }, first.analyses);
    const unset = ask({}, second.analyses);
    expect(new Set([first.title, second.title, unset.title]).size).toBe(3);
    expect(ask({ [id]: one }, unset.analyses).title).toBe(first.title);
    expect(unset.title).toBe(ask({}).title);
  });
});
