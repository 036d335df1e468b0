// Compiles every schema in schemas/ into a module of the core, so that nothing is compiled, and nothing evaluated, at run time.
// The schema itself goes into the same module: the core reads no files.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const from = path.join(top, 'schemas');
const to = path.join(top, 'server/src/core/schema/generated');

/** What a validator needs; texts, defaults and our own keywords stay with the schema itself. */
const VALIDATION = new Set(
  '$ref $defs type properties additionalProperties required items enum pattern minLength minimum maximum'.split(
    ' ',
  ),
);
/** Keywords whose value maps names of the author's choosing to schemas. */
const NAMED = new Set(['properties', '$defs']);

/** @param {unknown} schema @returns {unknown} */
function validationOnly(schema) {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const entries = Object.entries(schema).filter(([keyword]) => VALIDATION.has(keyword));
  return Object.fromEntries(
    entries.map(([keyword, value]) => [
      keyword,
      NAMED.has(keyword)
        ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, validationOnly(each)]))
        : validationOnly(value),
    ]),
  );
}

/** @param {unknown} schema */
function compile(schema) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  return standalone.default(
    ajv,
    ajv.compile(/** @type {import('ajv').AnySchema} */ (validationOnly(schema))),
  );
}

/** @type {Map<string, unknown>} */
const read = new Map();

/** @param {string} file */
function schemaIn(file) {
  if (!read.has(file)) read.set(file, JSON.parse(readFileSync(path.join(from, file), 'utf8')));
  return read.get(file);
}

/**
 * Puts in what stands in the schemas of other files, so that each fact is written once: `cg-wr.schema.json#/properties/...`.
 * What stands beside the `$ref` wins, as in `resolveSchema`; the parts of an `allOf` are maps whose keys are put together.
 * @param {unknown} schema
 * @returns {unknown}
 */
function whole(schema) {
  if (Array.isArray(schema)) return schema.map(whole);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, allOf, ...own } = schema;
  const rest = Object.fromEntries(Object.entries(own).map(([keyword, value]) => [keyword, whole(value)]));
  if (Array.isArray(allOf)) {
    const parts = allOf.map(whole);
    return {
      ...Object.assign({}, ...parts),
      ...rest,
      properties: Object.assign({}, ...parts.map((part) => part.properties)),
    };
  }
  if (typeof $ref !== 'string' || $ref.startsWith('#')) return $ref === undefined ? rest : { $ref, ...rest };
  const [file = '', pointer = ''] = $ref.split('#');
  const target = pointer
    .split('/')
    .slice(1)
    .reduce((node, key) => node?.[key], schemaIn(file));
  if (target === undefined) throw new Error(`${$ref} leads nowhere.`);
  return { ...whole(target), ...rest };
}

/** The keywords of which more is asked than the place of the breach. */
const ASKED = new Set(['required', 'additionalProperties']);

/**
 * Each check of Ajv's makes its error in ten lines, of which we ask for the place and the keyword: that is most of the
 * code, and every start of the server would read it. One function makes them all.
 * @param {string} code
 */
function compact(code) {
  const short = code.replaceAll(
    /const (err\d+) = \{instancePath(:.+?)?,schemaPath:".*?",keyword:"(\w+)",params:(\{.*\})\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g,
    (_all, _name, at, keyword, params) =>
      `vErrors = breach(vErrors, ${at ? at.slice(1) : 'instancePath'}, "${keyword}"${ASKED.has(keyword) ? `, ${params}` : ''});`,
  );
  if (short.includes('schemaPath')) throw new Error('Ajv writes errors in another way than it did.');
  return `${short}
function breach(found, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  if (found === null) return [error];
  found.push(error);
  return found;
}
`;
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

/**
 * What is as it should be is left alone, so that nobody reads half a file while tests or builds run side by side.
 * @param {string} file
 * @param {string} content
 */
function writeWhenNew(file, content) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== content) writeFileSync(file, content);
}

mkdirSync(to, { recursive: true });
for (const file of readdirSync(from).filter((name) => name.endsWith('.schema.json'))) {
  const kind = file.replace('.schema.json', '');
  const schema = whole(schemaIn(file));
  const write = (name, content) => writeWhenNew(path.join(to, name), content);
  write(`${kind}.validate.js`, asModule(compact(compile(schema))));
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
