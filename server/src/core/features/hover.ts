/**
 * Hover: what a key or a value means, from the schema's own text and from what the dialect knows of this environment.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { SchemaNode } from '../schema/schema.js';
import { isKey, nodeAt } from '../syntax/queries.js';
import type { MapEntry, ScalarNode, SyntaxNode } from '../syntax/tree.js';
import type { Span } from '../text/span.js';

export interface Hover {
  readonly span: Span;
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
  const title = schema?.title ?? (isKey(node) ? String(node.value) : '');
  const paragraphs = schema && named ? aboutKey(title, schema) : [];
  if (schema && !isKey(node)) paragraphs.push(...aboutValue(node, schema));
  paragraphs.push(...(assist.explain(about) ?? []));
  if (paragraphs.length === 0) return undefined;
  if (schema?.['x-source'] && named) paragraphs.push(`*${schema['x-source']}*`);
  return { span: file.tree.spanOf(node), markdown: paragraphs.join('\n\n') };
}

function aboutKey(title: string, schema: SchemaNode): string[] {
  const facts: string[] = [];
  if (schema['x-variable']) facts.push(`Sets \`${schema['x-variable']}\`.`);
  if (schema['x-cloud']) facts.push(`${schema['x-cloud']} only.`);
  if (schema['x-since']) facts.push(`Since ${schema['x-since']}.`);
  if (schema['x-unit']) facts.push(`Unit: ${schema['x-unit']}.`);
  if (schema.default !== undefined && typeof schema.default !== 'object')
    facts.push(`Default: \`${schema.default}\`.`);
  const text = [schema.description, facts.join(' ')].filter((part) => part);
  return [`**${title}**`, ...text.map(String)];
}

function aboutValue(node: ScalarNode | SyntaxNode, schema: SchemaNode): string[] {
  if (node.type !== 'scalar') return [];
  const docs = schema['x-enum-docs']?.[String(node.value)];
  return docs ? [docs] : [];
}
