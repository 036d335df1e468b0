// Compiles every schema in schemas/ into a module of the core, so that nothing is compiled, and nothing evaluated, at run time.
// The schema itself goes into the same module: the core reads no files.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const from = path.join(top, 'schemas');
const to = path.join(top, 'server/src/core/schema/generated');

/** Our own keywords: read by the core, without a say in validation. */
const OWN_KEYWORDS = [
  'defaultSnippets',
  'x-rules',
  'x-defines',
  'x-names',
  'x-unit',
  'x-source',
  'x-enum-docs',
];
/** Formats are checked by rules, which can say what is wrong. */
const OWN_FORMATS = ['ipv4', 'cidr', 'address-range', 'vlan-id', 'vlan-range', 'mac'];

/** @param {unknown} schema */
function compile(schema) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
    keywords: OWN_KEYWORDS,
    formats: Object.fromEntries(OWN_FORMATS.map((name) => [name, true])),
  });
  return standalone.default(ajv, ajv.compile(/** @type {import('ajv').AnySchema} */ (schema)));
}

/** Ajv asks for its run-time helpers with require, which modules do not have. @param {string} code */
function asModule(code) {
  const imports = [];
  const body = code.replaceAll(
    /const (\w+) = require\("([^"]+)"\)(\.default)?;/g,
    (_all, name, from, byDefault) => {
      const alias = `${name}Module`;
      imports.push(`import ${alias} from '${from}.js';`);
      return `const ${name} = ${byDefault ? `${alias}.default ?? ${alias}` : alias};`;
    },
  );
  return `${imports.join('\n')}\n${body}`;
}

mkdirSync(to, { recursive: true });
for (const file of readdirSync(from).filter((name) => name.endsWith('.schema.json'))) {
  const kind = file.replace('.schema.json', '');
  const text = readFileSync(path.join(from, file), 'utf8');
  const schema = JSON.parse(text);
  const write = (name, content) => writeFileSync(path.join(to, name), content);
  write(`${kind}.validate.js`, asModule(compile(schema)));
  write(
    `${kind}.js`,
    `import { validate } from './${kind}.validate.js';\n` +
      `export const root = ${JSON.stringify(schema)};\n` +
      'export const check = (value) => (validate(value) ? [] : validate.errors);\n',
  );
  write(
    `${kind}.d.ts`,
    "import type { SchemaError, SchemaNode } from '../schema.js';\n" +
      'export declare const root: SchemaNode;\n' +
      'export declare const check: (value: unknown) => readonly SchemaError[];\n',
  );
}
