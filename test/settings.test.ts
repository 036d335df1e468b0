/** package.json says the same of every setting as the table in the server, and the table is read as it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  defaultSettings,
  readSettings,
  sameSettings,
  sectionOf,
  settingsTable,
} from '../server/src/lsp/settings.js';

interface Property {
  readonly type: string;
  readonly default: unknown;
  readonly description: string;
  readonly enum?: readonly string[];
  readonly additionalProperties?: { readonly enum: readonly string[] };
}
const { properties } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  .contributes.configuration as { properties: Record<string, Property> };

/** The English text of a setting, where package.json has only its name. */
const texts = JSON.parse(readFileSync(new URL('../package.nls.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

test('package.json has the settings of the table and no others', () => {
  expect(Object.keys(properties).sort()).toEqual(settingsTable.map(({ key }) => key).sort());
});

test.each(settingsTable)('$key is described in package.json as in the table', (setting) => {
  const property = properties[setting.key];
  expect(property).toMatchObject({
    type: setting.type,
    default: setting.default,
    description: `%setting.${setting.key}%`,
  });
  expect(texts[`setting.${setting.key}`]).toBe(setting.description);
  expect(property?.enum ?? property?.additionalProperties?.enum).toEqual(setting.values);
});

describe('reading', () => {
  test.each([
    undefined,
    null,
    {},
    [],
    'text',
    7,
    { rules: null },
    { rules: [] },
    { installer: { version: 'auto' } },
  ])('%j gives the defaults', (sent) => {
    expect(sameSettings(readSettings(sent).settings, defaultSettings)).toBe(true);
  });

  test('takes what it understands and names the rest', () => {
    const { settings, complaints } = readSettings({
      rules: { 'plan/a': 'off', 'plan/b': 'Error' },
      maxFileSize: -1,
      installer: { version: '2.0' },
    });
    expect(settings).toEqual({ ...defaultSettings, rules: { 'plan/a': 'off' } });
    expect(complaints.length).toBe(3);
  });

  test.each([
    [{ installer: { version: '1.0' } }, { options: { 'installer.version': '1.0' } }],
    [{ inputModel: { generation: 'soc8' } }, { options: { 'inputModel.generation': 'soc8' } }],
    [{ baremetal: { alignColumns: false } }, { hiddenHints: ['columns'] }],
    [{ inlayHints: { memberNames: false, freeAddresses: false } }, { hiddenHints: ['members', 'addresses'] }],
    [{ inlayHints: { serverCounts: false, machineRoles: false } }, { hiddenHints: ['servers', 'roles'] }],
    [{ inlayHints: { planDefaults: false } }, { hiddenHints: ['defaults'] }],
    [{ codeLens: false }, { codeLens: false }],
    [{ baremetal: { format: false } }, { formatBaremetal: false }],
    [{ maxFileSize: 2 }, { maxLength: 2048 }],
  ])('%j has effect', (sent, expected) => {
    const { settings, complaints } = readSettings(sent);
    expect(settings).toEqual({ ...defaultSettings, ...expected });
    expect(complaints).toEqual([]);
    expect(sameSettings(settings, defaultSettings)).toBe(false);
  });

  test('finds the section with and without its name', () => {
    expect(sectionOf({ helion: { maxFileSize: 1 } })).toEqual({ maxFileSize: 1 });
    expect(sectionOf({ maxFileSize: 1 })).toEqual({ maxFileSize: 1 });
    expect(sectionOf(null)).toBeNull();
  });
});
