/**
 * `npm run docs:plan`: writes `docs/user/plan.md`, the page of the format of plans, from `schemas/plan.schema.json`.
 * With `--check` it only says whether the page is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { importSource } from './import-source.mjs';

/**
 * @typedef {object} Node what is read of a schema
 * @property {string} [$ref]
 * @property {string} [title]
 * @property {string} [description]
 * @property {string} [type]
 * @property {string} [format]
 * @property {string} [pattern]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {unknown} [default]
 * @property {unknown[]} [examples]
 * @property {string[]} [required]
 * @property {string[]} [enum]
 * @property {Record<string, Node>} [properties]
 * @property {Record<string, Node>} [$defs]
 * @property {Node} [items]
 * @property {{ label: string, body: unknown }[]} [defaultSnippets]
 * @property {string} [x-source]
 * @property {string} [x-unit]
 * @property {string | string[]} [x-names]
 * @property {Record<string, string>} [x-enum-docs]
 */

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const page = path.join(projectRoot, 'docs/user/plan.md');

/** @type {Node} */
const root = JSON.parse(readFileSync(path.join(projectRoot, 'schemas/plan.schema.json'), 'utf8'));

const HEAD = `# The plan

A plan describes one cloud in a file: \`helion.yml\`, \`helion.yaml\`, any \`*.helion.yml\` or \`*.helion.yaml\`, or the same tree as JSON in \`*.helion.json\`.
Four sections are required: \`hypervisor\`, \`physical-networks\`, \`deployment\` and \`backup\`. Each other section is optional. A plan that says more is checked more.
The command **Helion: New Plan** writes a complete plan to start from. Keys that start with \`x-\` are yours and are not checked.

Generated from the schema by \`npm run docs:plan\`.
`;

/** What the page should be. */
export async function planPage() {
  /** @type {typeof import('../server/src/core/dialects/plan/examples.js')} */
  const { smallestPlan } = await importSource('server/src/core/dialects/plan/examples.ts');
  const smallest = `## The smallest plan\n\n${fenced(smallestPlan)}`;
  const whole = keyTable(root, 'The whole file');
  const sections = Object.entries(root.properties ?? {}).flatMap(([key, node]) => sectionsOf([key], node, 2));
  return `${[HEAD, smallest, whole, ...sections, ...sharedValues()].join('\n')}`;
}

/** The values that several sections share, such as roles. */
function sharedValues() {
  const shared = Object.entries(root.$defs ?? {}).flatMap(([name, node]) => {
    const table = isShared(name) ? valuesOf(node) : undefined;
    return table ? [`### ${name}\n\n${node.description ?? ''}\n\n*Source: ${sourceOf(node)}*\n`, table] : [];
  });
  return ['## Shared values\n', ...shared];
}

/** @param {string} name */
function isShared(name) {
  return root.$defs?.[name]?.['x-enum-docs'] !== undefined;
}

/**
 * The name of the shared values that a node has.
 * @param {Node} written
 */
function sharedBy(written) {
  const name = written.$ref?.replace('#/$defs/', '');
  return name !== undefined && isShared(name) ? name : undefined;
}

/**
 * The section of a key, and those of the maps below it.
 * @param {string[]} keys
 * @param {Node} written
 * @param {number} depth
 * @returns {string[]}
 */
function sectionsOf(keys, written, depth) {
  const node = resolved(written);
  const item = node.items && resolved(node.items);
  const map = node.properties ? node : item?.properties ? item : undefined;
  const isLinked = sharedBy(written) ?? sharedBy(node.items ?? {});
  const values = isLinked ? undefined : (valuesOf(node) ?? (item && valuesOf(item)));
  if (!map && !values) return [];
  const below = Object.entries(map?.properties ?? {}).flatMap(([key, each]) =>
    sectionsOf([...keys, key], each, depth + 1),
  );
  return [...ownParts(keys, node, map, values, depth), ...below];
}

/**
 * What is said of a key itself.
 * @param {string[]} keys
 * @param {Node} node
 * @param {Node | undefined} map
 * @param {string | undefined} values
 * @param {number} depth
 */
function ownParts(keys, node, map, values, depth) {
  const heading = `${'#'.repeat(Math.min(depth, 4))} \`${keys.join('.')}\`\n`;
  const example = map && exampleOf(keys, node);
  const parts = [map && keyTable(map), values, example].filter((part) => part !== undefined);
  return [heading, `${node.description ?? ''}\n\n*Source: ${sourceOf(node)}*\n`, ...parts];
}

/**
 * @param {Node} map
 * @param {string} [title]
 */
function keyTable(map, title) {
  const rows = Object.entries(map.properties ?? {}).map(([key, written]) => {
    const node = resolved(written);
    const columns = [
      `\`${key}\``,
      typeOf(written),
      defaultOf(map, key, node),
      node.description ?? '',
      oneExample(node),
      sourceOf(node),
    ];
    return `| ${columns.map(cell).join(' | ')} |`;
  });
  const head = title === undefined ? '' : `## ${title}\n\n`;
  return `${head}| key | type | default | meaning | example | source |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** @param {Node} node */
function valuesOf(node) {
  const docs = node['x-enum-docs'];
  if (!docs) return undefined;
  const rows = Object.entries(docs).map(([value, text]) => `| \`${value}\` | ${cell(text)} |`);
  return `| value | meaning |\n|---|---|\n${rows.join('\n')}\n`;
}

const FORMATS = new Map([
  ['ipv4', 'address'],
  ['cidr', 'subnet'],
  ['address-range', 'address or range'],
  ['vlan-id', 'VLAN id'],
  ['vlan-range', 'range of VLAN ids'],
]);

/**
 * @param {Node} written
 * @returns {string}
 */
function typeOf(written) {
  const node = resolved(written);
  const shared = sharedBy(written);
  if (shared) return `[${shared}](#${shared})`;
  if (node.type === 'array') {
    const item = node.items ?? {};
    return resolved(item).properties ? 'list of sections' : `list: ${typeOf(item)}`;
  }
  if (node.properties) return 'section';
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node['x-names']) return 'name of something in the plan';
  const named = FORMATS.get(node.format ?? '') ?? (node.type === 'integer' ? 'number' : 'text');
  return `${named}${bounds(node)}`;
}

/** @param {Node} node */
function bounds({ minimum, maximum, 'x-unit': unit }) {
  const limits =
    minimum !== undefined && maximum !== undefined
      ? `${minimum} to ${maximum}`
      : minimum !== undefined && minimum > 0
        ? `at least ${minimum}`
        : '';
  const words = [unit, limits].filter(Boolean);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

/**
 * @param {Node} map
 * @param {string} key
 * @param {Node} node
 */
function defaultOf(map, key, node) {
  if (map.required?.includes(key)) return '**required**';
  if (node.default !== undefined) return `\`${String(node.default)}\``;
  // A sentence of the meaning tells what is taken where the key is left out.
  return /[Ll]eft out/.test(node.description ?? '') ? 'see meaning' : 'none';
}

/**
 * One example in a line: of a section there is a block of its own.
 * @param {Node} node
 */
function oneExample(node) {
  if (node.properties || resolved(node.items ?? {}).properties) return 'below';
  const value = exampleValue(node);
  return value === undefined ? '' : `\`${inLine(value)}\``;
}

/**
 * @param {Node} node
 * @returns {unknown}
 */
function exampleValue(node) {
  const [first] = node.examples ?? [];
  if (first !== undefined) return first;
  if (node.default !== undefined) return node.default;
  if (node.enum) return node.enum[0];
  if (node.type === 'array') {
    const item = exampleValue(resolved(node.items ?? {}));
    return item === undefined ? undefined : [item];
  }
  return node.properties ? undefined : node.minimum;
}

/** @param {unknown} value */
function inLine(value) {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
}

/**
 * The example of a section, as it is written in a plan.
 * @param {string[]} keys
 * @param {Node} node
 */
function exampleOf(keys, node) {
  const [snippet] = node.defaultSnippets ?? [];
  const body = node.examples?.[0] ?? (snippet && plain(snippet.body)) ?? made(node);
  if (body === undefined) return undefined;
  /** @type {unknown} */
  let tree = body;
  for (const [index, key] of [...keys.entries()].toReversed()) {
    const above = index === 0 ? root : at(keys.slice(0, index));
    const item = resolved(above.items ?? {});
    tree = { ...firsts(above.items ? item : above, key), [key]: tree };
    if (above.items) tree = [tree];
  }
  return fenced(stringify(tree, { lineWidth: 0 }));
}

/**
 * The node at a path of keys; items of lists add nothing.
 * @param {readonly string[]} keys
 * @returns {Node}
 */
function at(keys) {
  let node = root;
  for (const key of keys) {
    const map = node.items ? resolved(node.items) : node;
    node = resolved(map.properties?.[key] ?? {});
  }
  return node;
}

/**
 * Of an item of a list the keys that it cannot be without, so that an example says which item it is about.
 * @param {Node} map
 * @param {string} except
 * @returns {Record<string, unknown>}
 */
function firsts(map, except) {
  if (map === root) return {};
  const needed = (map.required ?? []).filter((key) => key !== except);
  const values = needed.map((key) => [key, exampleValue(resolved(map.properties?.[key] ?? {}))]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/**
 * An example of a section from those of its keys: the required ones, and those that have an example.
 * @param {Node} written
 * @returns {unknown}
 */
function made(written) {
  const node = resolved(written);
  if (node.type === 'array') {
    const item = made(node.items ?? {});
    return item === undefined ? undefined : [item];
  }
  if (!node.properties) return exampleValue(node);
  const entries = Object.entries(node.properties).flatMap(([key, each]) => {
    const value = made(each);
    return value === undefined ? [] : [[key, value]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * The data of a snippet, each tab stop filled in.
 * @param {unknown} body
 * @returns {unknown}
 */
function plain(body) {
  const text = JSON.stringify(body).replaceAll(/"\$\{\d+:(\d+)\}"/g, '$1');
  return JSON.parse(text.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1'));
}

/**
 * What a reference leads to; what is written beside it comes first.
 * @param {Node} node
 * @returns {Node}
 */
function resolved(node) {
  const name = node.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target ? { ...target, ...node } : node;
}

/** @param {Node} node */
function sourceOf(node) {
  const item = resolved(node.items ?? {});
  const source = node['x-source'] ?? item['x-source'];
  return source ?? 'Format of the plan';
}

/** @param {string} yaml */
function fenced(yaml) {
  return `\`\`\`yaml\n${yaml}\`\`\`\n`;
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n+(?:- )?/g, ' ');
}

/** Whether the page is as it should be. */
export async function isUpToDate() {
  return readFileSync(page, 'utf8') === (await planPage());
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--check')) writeFileSync(page, await planPage());
  else if (!(await isUpToDate())) {
    console.log('docs/user/plan.md is not up to date; run npm run docs:plan.');
    process.exitCode = 1;
  }
}
