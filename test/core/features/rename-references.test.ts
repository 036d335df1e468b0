/** A definition that was renamed by typing offers to rename the references that it left behind, in every file. */
import { expect, test } from 'vitest';
import { exampleModel } from '../../../server/src/core/dialects/input-model/examples.js';
import { applyEdits, codeActions } from '../../../server/src/core/index.js';
import { analysesOf } from '../../support/check-rule.js';

const model = exampleModel({});
const file = (wanted: string) =>
  Object.keys(model).find((name) => model[name]?.includes(wanted)) ?? `a file with ${wanted}`;

/** The titles of the actions at the first place of a text, and all files after the one that renames. */
function offered(files: Readonly<Record<string, string>>, name: string, at: string) {
  const analyses = analysesOf(files);
  const analysis = analyses.all.find(({ file: { uri } }) => uri.endsWith(`/${name}`));
  if (!analysis) throw new Error(name);
  const offset = analysis.file.text.indexOf(at);
  const actions = codeActions(analysis, { start: offset, end: offset });
  const action = actions.find(({ title }) => title.startsWith('Rename its'));
  const after = analyses.all.map(({ file: { uri, text } }) =>
    applyEdits(text, action?.edits.filter((edit) => edit.uri === uri) ?? []),
  );
  return { action, after: after.join('\n') };
}

test('every reference gets the new name', () => {
  const name = file('server-roles:');
  const before = model[name] ?? '';
  const role = /- name: (\S+)/.exec(before.slice(before.indexOf('server-roles:')))?.[1] ?? '';
  const renamed = { ...model, [name]: before.replace(`- name: ${role}`, '- name: NEW-ROLE') };
  const { action, after } = offered(renamed, name, 'NEW-ROLE');
  expect(action?.title).toMatch(new RegExp(`^Rename its \\d+ references? from '${role}' to 'NEW-ROLE'$`));
  expect(action).toMatchObject({ kind: 'fix', preferred: false });
  expect(action?.edits.length).toBeGreaterThan(1);
  expect(after).not.toMatch(new RegExp(`: ${role}$`, 'm'));
});

test('nothing is offered where the name is used, or where several names are unknown', () => {
  const name = file('server-roles:');
  const before = model[name] ?? '';
  const role = /- name: (\S+)/.exec(before.slice(before.indexOf('server-roles:')))?.[1] ?? '';
  expect(offered(model, name, role).action).toBeUndefined();
  const servers = file('servers:');
  const renamed = {
    ...model,
    [name]: before.replace(`- name: ${role}`, '- name: NEW-ROLE'),
    [servers]: `${model[servers]}\n  - id: other\n    role: OTHER-ROLE\n`,
  };
  expect(offered(renamed, name, 'NEW-ROLE').action).toBeUndefined();
});
