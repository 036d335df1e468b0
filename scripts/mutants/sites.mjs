/**
 * Finds the places of a source file where one small change makes a mutant, by its syntax tree. Which of them are tried,
 * and what kills them, is not this file's business.
 *
 * What only people read is left alone: texts of messages, docs, types and imports.
 */
import { parseSync } from 'oxc-parser';

/** @typedef {{ start: number, end: number, to: string, change: string }} Site */
/** @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node */

const COMPARISONS = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===' };
const ARITHMETIC = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };

/** Calls in whose place the list or text stands that they are made on. */
const DROPPED = ['filter', 'slice', 'toSorted', 'trim', 'toLowerCase', 'toReversed', 'flat'];
const SWAPPED = {
  every: 'some',
  some: 'every',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  find: 'findLast',
  union: 'intersection',
};

/** What a report can have and need not. */
const OPTIONAL = ['related', 'fixes', 'tag', 'preferred'];

/** Keys whose value is no code of the rule. */
const LEFT_ALONE = ['docs', 'summary', 'why', 'source', 'bad', 'good'];

/**
 * @param {string} file its name
 * @param {string} text
 * @returns {Site[]}
 */
export function sitesIn(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  /** @type {Site[]} */
  const sites = [];
  /** @param {{ start: number, end: number }} span @param {string} to */
  const add = ({ start, end }, to) => {
    const from = text.slice(start, end);
    if (from !== to) sites.push({ start, end, to, change: `${shortened(from)} => ${shortened(to)}` });
  };
  visit(/** @type {any} */ (program), (node) => mutate(node, text, add));
  return sites;
}

/** @param {string} text */
function shortened(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 50)} ... ${line.slice(-15)}` : line || '(nothing)';
}

/**
 * Calls `found` for every node that is run.
 * @param {Node} node
 * @param {(node: Node) => void} found
 */
function visit(node, found) {
  if (/^(?:Import|Export(?:All|Specifier))/.test(node.type)) return;
  if (node.type === 'Property' && LEFT_ALONE.includes(nameOf(node['key']))) return;
  const isValue = ['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(node.type);
  if (node.type.startsWith('TS') && !isValue) return;
  found(node);
  for (const value of Object.values(node))
    for (const each of Array.isArray(value) ? value : [value])
      if (typeof each === 'object' && each !== null && typeof each.type === 'string') visit(each, found);
}

/** @param {Node | null | undefined} node */
const nameOf = (node) => node?.['name'] ?? node?.['value'] ?? '';

/**
 * @param {Node} node
 * @param {string} text
 * @param {(span: { start: number, end: number }, to: string) => void} add
 */
function mutate(node, text, add) {
  /** @param {Node} part */
  const source = ({ start, end }) => text.slice(start, end);
  /** @param {Node} before @param {Node} after @param {string} operator */
  const operatorOf = (before, after, operator) => {
    const start = text.indexOf(operator, before.end);
    return start >= 0 && start < after.start ? { start, end: start + operator.length } : undefined;
  };
  const { left, right, operator, test, consequent, alternate } = node;
  switch (node.type) {
    case 'BinaryExpression': {
      const isText = [left, right].some(
        (side) => side.type === 'TemplateLiteral' || typeof side.value === 'string',
      );
      const to =
        COMPARISONS[/** @type {'<'} */ (operator)] ??
        (isText ? undefined : ARITHMETIC[/** @type {'+'} */ (operator)]);
      const at = operatorOf(left, right, operator);
      if (to && at) add(at, to);
      break;
    }
    case 'LogicalExpression':
      if (operator === '??') {
        // Defaults that are a word are there for the compiler, most often.
        if (right.type !== 'Literal' && right.type !== 'ArrayExpression' && nameOf(right) !== 'undefined')
          add(node, source(left));
      } else {
        add(node, source(left));
        add(node, source(right));
      }
      break;
    case 'UnaryExpression':
      if (operator === '!') add(node, source(node['argument']));
      break;
    case 'ConditionalExpression':
      add(node, `(${source(consequent)})`);
      add(node, `(${source(alternate)})`);
      break;
    case 'IfStatement':
      add(test, 'true');
      add(test, 'false');
      break;
    case 'Literal':
      if (typeof node['value'] === 'number') add(node, String(node['value'] + 1));
      if (typeof node['value'] === 'boolean') add(node, String(!node['value']));
      break;
    case 'ContinueStatement':
    case 'BreakStatement':
      // A statement of its own may be all that an `if` has.
      add(node, ';');
      break;
    case 'ReturnStatement':
      if (!node['argument']) add(node, ';');
      break;
    case 'ExpressionStatement':
      if (/^(?:Call|Yield|Assignment)Expression$/.test(node['expression'].type)) add(node, ';');
      break;
    case 'Property':
      if (OPTIONAL.includes(nameOf(node['key'])) && !node['computed']) add(node, '...{}');
      break;
    case 'CallExpression': {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.computed) break;
      const name = nameOf(callee.property);
      if (DROPPED.includes(name)) add(node, source(callee.object));
      const other = Object.hasOwn(SWAPPED, name) ? SWAPPED[/** @type {'every'} */ (name)] : undefined;
      if (other) add(callee.property, other);
      break;
    }
  }
}
