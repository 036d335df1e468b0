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

/** @typedef {(span: { start: number, end: number }, to: string) => void} Add */
/** @typedef {(node: Node, add: Add, text: string) => void} Mutation */

/** @param {Node} node @param {string} text @param {Add} add */
function mutate(node, text, add) {
  const mutation = Object.hasOwn(MUTATIONS, node.type) ? MUTATIONS[node.type] : undefined;
  mutation?.(node, add, text);
}

/** @param {string} text @param {Node} node */
const sourceOf = (text, { start, end }) => text.slice(start, end);

/** By the type of a node. @type {Record<string, Mutation>} */
const MUTATIONS = {
  BinaryExpression: otherOperator,
  LogicalExpression: oneSide,
  UnaryExpression(node, add, text) {
    if (node['operator'] === '!') add(node, sourceOf(text, node['argument']));
  },
  ConditionalExpression({ consequent, alternate, ...node }, add, text) {
    add(node, `(${sourceOf(text, consequent)})`);
    add(node, `(${sourceOf(text, alternate)})`);
  },
  IfStatement({ test }, add) {
    add(test, 'true');
    add(test, 'false');
  },
  Literal(node, add) {
    if (typeof node['value'] === 'number') add(node, String(node['value'] + 1));
    if (typeof node['value'] === 'boolean') add(node, String(!node['value']));
  },
  // A statement of its own may be all that an `if` has.
  ContinueStatement: (node, add) => add(node, ';'),
  BreakStatement: (node, add) => add(node, ';'),
  ReturnStatement(node, add) {
    if (!node['argument']) add(node, ';');
  },
  ExpressionStatement(node, add) {
    if (/^(?:Call|Yield|Assignment)Expression$/.test(node['expression'].type)) add(node, ';');
  },
  Property(node, add) {
    // In a pattern, a name is taken out of an object, and none is given.
    const { key, computed, value } = node;
    const isPattern = /Pattern$/.test(value.type) || (node['shorthand'] && value.type === 'Identifier');
    if (OPTIONAL.includes(nameOf(key)) && !computed && !isPattern) add(node, '...{}');
  },
  CallExpression: otherCall,
};

/** @type {Mutation} */
function otherOperator({ left, right, operator }, add, text) {
  const isText = [left, right].some(
    (side) => side.type === 'TemplateLiteral' || typeof side.value === 'string',
  );
  const to =
    COMPARISONS[/** @type {'<'} */ (operator)] ??
    (isText ? undefined : ARITHMETIC[/** @type {'+'} */ (operator)]);
  const start = text.indexOf(operator, left.end);
  if (to && start >= 0 && start < right.start) add({ start, end: start + operator.length }, to);
}

/** @type {Mutation} */
function oneSide({ left, right, operator, ...node }, add, text) {
  if (operator !== '??') {
    add(node, sourceOf(text, left));
    add(node, sourceOf(text, right));
    return;
  }
  // Defaults that are a word are there for the compiler, most often.
  if (right.type !== 'Literal' && right.type !== 'ArrayExpression' && nameOf(right) !== 'undefined')
    add(node, sourceOf(text, left));
}

/** @type {Mutation} */
function otherCall({ callee, ...node }, add, text) {
  if (callee.type !== 'MemberExpression' || callee.computed) return;
  const name = nameOf(callee.property);
  if (DROPPED.includes(name)) add(node, sourceOf(text, callee.object));
  const other = Object.hasOwn(SWAPPED, name) ? SWAPPED[/** @type {'every'} */ (name)] : undefined;
  if (other) add(callee.property, other);
}
