/**
 * Hover: what a key or a value means, from the schema's own text and from what the dialect knows of this environment.
 */

import type { Analysis } from '../analysis/analysis.js';
import { isSecret } from '../model/secrets.js';
import type { SchemaNode } from '../schema/schema.js';
import { isKey, nodeAt } from '../syntax/queries.js';
import type { MapEntry, ScalarNode, SyntaxNode } from '../syntax/tree.js';
import { authored, joined, markdown, type Part } from '../text/markdown.js';
import type { Span } from '../text/span.js';

export interface Hover {
  readonly span: Span;
  /** Made of `Markdown` alone, so that nothing of a file is more than text in it. */
  readonly markdown: string;
}

export function hover(analysis: Analysis, offset: number): Hover | undefined {
  const { file, facts, assist } = analysis;
  const node = nodeAt(file.tree, offset);
  // Blanks and dashes between values touch a map or a list as a whole: nothing is meant there.
  if (!node || (node.type !== 'scalar' && node.type !== 'alias')) return undefined;
  const about: SyntaxNode | MapEntry = isKey(node) ? node.parent : node;
  const schema = facts.schemaOf(about);
  const isField = file.tree.language === 'csv';
  const named = isKey(node) || isField;
  const paragraphs = schema && named ? aboutKey(node, schema) : [];
  if (schema && !isKey(node)) paragraphs.push(...aboutValue(node, schema));
  if (!isSecret(valueAt(about), facts.schemaOf)) paragraphs.push(...(assist.explain(about) ?? []));
  if (paragraphs.length === 0) return undefined;
  if (schema?.['x-source'] && named) paragraphs.push(markdown`*${authored(schema['x-source'])}*`);
  return { span: file.tree.spanOf(node), markdown: joined(paragraphs, '\n\n').source };
}

function valueAt(about: SyntaxNode | MapEntry): SyntaxNode {
  return about.type === 'entry' ? about.value : about;
}

function aboutKey(node: ScalarNode | SyntaxNode, schema: SchemaNode): Part[] {
  const written = isKey(node) ? String(node.value) : '';
  const title = schema.title === undefined ? written : authored(schema.title);
  const facts: string[] = [];
  if (schema['x-variable']) facts.push(`Sets \`${schema['x-variable']}\`.`);
  if (schema['x-cloud']) facts.push(`${schema['x-cloud']} only.`);
  if (schema['x-since']) facts.push(`Since ${schema['x-since']}.`);
  if (schema['x-unit']) facts.push(`Unit: ${schema['x-unit']}.`);
  if (schema.default !== undefined && typeof schema.default !== 'object')
    facts.push(`Default: \`${schema.default}\`.`);
  const text = [schema.description, facts.join(' ')].filter((part) => part);
  return [markdown`**${title}**`, ...text.map((part) => authored(String(part)))];
}

function aboutValue(node: ScalarNode | SyntaxNode, schema: SchemaNode): Part[] {
  const docs = schema['x-enum-docs'];
  const word = node.type === 'scalar' ? String(node.value) : '';
  return docs && Object.hasOwn(docs, word) ? [authored(docs[word] ?? '')] : [];
}
