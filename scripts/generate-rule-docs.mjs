/**
 * `npm run docs:rules`: writes the page of every rule, and the list of them, to `docs/rules/` from the rules
 * themselves, and the ids for completion in settings to `settings.schema.json`. Pages of rules that are gone are deleted. With `--check` it only says which files are not up to date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(projectRoot, 'docs/rules');
const settingsFile = '../../settings.schema.json';

/**
 * What should be in `docs/rules`.
 * @returns {Promise<Map<string, string>>} texts by path, relative to that folder
 */
export async function rulePages() {
  await import('./generate-schemas.mjs');
  const { allRules, rulePage } = await loadCore();
  const rules = [...allRules].sort((a, b) => (a.id < b.id ? -1 : 1));
  /** @type {Map<string, string>} */
  const pages = new Map();
  for (const rule of rules) pages.set(`${rule.id}.md`, rulePage(rule).markdown);
  pages.set('README.md', list(rules));
  pages.set('by-hand.md', byHand(rules));
  pages.set(settingsFile, settingsSchema(rules));
  return pages;
}

/**
 * The files that are missing, differ from what they should be, or should not be there.
 * @returns {Promise<string[]>}
 */
export async function stalePages() {
  const pages = await rulePages();
  const stale = [...pages].filter(([name, text]) => {
    const file = path.join(folder, name);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  return [...stale.map(([name]) => name), ...present().filter((name) => !pages.has(name))];
}

async function writePages() {
  const pages = await rulePages();
  for (const name of present()) if (!pages.has(name)) rmSync(path.join(folder, name));
  for (const [name, text] of pages) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${pages.size - 3} rules in docs/rules.`);
}

function present() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll(path.sep, '/'));
}

/** @param {readonly { id: string, severity: string, docs: { summary: string } }[]} rules */
function list(rules) {
  const dialects = [...new Set(rules.map(({ id }) => id.split('/')[0] ?? ''))];
  const tables = dialects.map((dialect) => {
    const rows = rules
      .filter(({ id }) => id.startsWith(`${dialect}/`))
      .map(({ id, severity, docs }) => `| [${id}](${id}.md) | ${severity} | ${cell(docs.summary)} |`);
    return `## ${dialect}\n\n| rule | severity | what it finds |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  const head =
    '# Rules\n\nEvery rule with its usual severity. Generated from the rules themselves by `npm run docs:rules`.\nMost findings can be repaired by a quick fix; [those that cannot](by-hand.md) say why.\n';
  return [head, ...tables].join('\n');
}

/**
 * The rules whose findings have no fix, each with what only a person can know or do.
 * @param {readonly { id: string, docs: { byHand?: string } }[]} rules
 */
function byHand(rules) {
  const rows = rules.flatMap(({ id, docs }) =>
    docs.byHand === undefined ? [] : [`| [${id}](${id}.md) | ${cell(docs.byHand)} |`],
  );
  const head = `# Rules without a fix

A fix is offered where the right text can be told. These ${rows.length} of ${rules.length} rules leave it to a person. Generated from the
rules themselves by \`npm run docs:rules\`.
`;
  return [head, '| rule | what only a person can know or do |', '|---|---|', ...rows, ''].join('\n');
}

/**
 * What may stand in `helion.rules` of settings, beside what package.json says.
 * @param {readonly { id: string, docs: { summary: string } }[]} rules
 */
function settingsSchema(rules) {
  const severity = { enum: ['off', 'error', 'warning', 'info', 'hint'] };
  const properties = Object.fromEntries(
    rules.map(({ id, docs }) => [id, { description: docs.summary, $ref: '#/definitions/severity' }]),
  );
  const own = { type: 'object', properties, additionalProperties: false };
  const schema = { definitions: { severity }, properties: { 'helion.rules': own } };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|');
}

/** The core is written in TypeScript: it is bundled, and imported from there. */
async function loadCore() {
  const outfile = path.join(projectRoot, 'dist', `core-${process.pid}.cjs`);
  await esbuild.build({
    absWorkingDir: projectRoot,
    entryPoints: ['server/src/core/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--check')) {
    for (const name of await stalePages()) {
      console.log(`docs/rules/${name} is not up to date; run npm run docs:rules.`);
      process.exitCode = 1;
    }
  } else await writePages();
}
