/**
 * Turns the nodes of the `yaml` package into ours. What a node means is not asked here.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../text/span.js';
import type {
  AliasNode,
  MapEntry,
  MapNode,
  Parent,
  ScalarNode,
  ScalarValue,
  SeqNode,
  SyntaxNode,
  SyntaxProblem,
} from './tree.js';
import { readPlainScalar } from './yaml11-scalars.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Turns the package's nodes into ours, in the order of the text, so that an alias finds the anchor before it. */
export class YamlConverter {
  private readonly anchors = new Map<string, SyntaxNode>();
  private readonly unfinished = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly problems: SyntaxProblem[],
    private readonly version: '1.1' | '1.2',
  ) {}

  node(node: Node, parent: Parent): SyntaxNode {
    const anchor = isAlias(node) ? undefined : (node as { anchor?: string }).anchor;
    if (anchor) this.unfinished.add(anchor);
    const result = this.convert(node, parent);
    if (anchor) {
      this.unfinished.delete(anchor);
      this.anchors.set(anchor, result);
    }
    return result;
  }

  private convert(node: Node, parent: Parent): SyntaxNode {
    if (isMap(node)) return this.map(node, parent);
    if (isSeq(node)) return this.seq(node, parent);
    if (isAlias(node)) return this.alias(node.source, node.range?.[0] ?? 0, parent);
    if (isScalar(node)) return this.scalar(node, parent);
    const start = (node as { range?: readonly number[] }).range?.[0] ?? 0;
    return { type: 'scalar', value: null, source: '', style: 'opaque', start, end: start, parent };
  }

  private map(node: YAMLMap, parent: Parent): MapNode {
    const entries: MapEntry[] = [];
    const map: Mutable<MapNode> = {
      type: 'map',
      style: node.flow ? 'flow' : 'block',
      entries,
      ...this.range(node),
      ...marks(node),
      parent,
    };
    for (const pair of node.items) entries.push(this.entry(pair, map));
    if (!node.flow) map.end = entries.at(-1)?.end ?? map.end;
    return map;
  }

  private entry(pair: unknown, parent: MapNode): MapEntry {
    const { key: keyNode, value: valueNode } = pair instanceof Pair ? pair : { key: null, value: null };
    const key = this.key(keyNode as Node | null, parent);
    const entry: Mutable<MapEntry> = {
      type: 'entry',
      start: key.start,
      end: key.end,
      key,
      value: key,
      parent,
    };
    entry.value = valueNode
      ? this.node(valueNode as Node, entry)
      : this.missing(this.afterColon(key.end), entry);
    entry.end = Math.max(entry.value.end, this.afterColon(key.end));
    key.parent = entry;
    return entry;
  }

  /** Keys that are no scalar are kept as opaque text, so that they are unknown rather than wrong. */
  private key(node: Node | null, parent: MapNode): ScalarNode {
    if (isScalar(node)) return this.scalar(node, undefined);
    const range = node?.range ?? [parent.start, parent.start];
    const source = this.text.slice(range[0], range[1]);
    return {
      type: 'scalar',
      value: source,
      source,
      style: 'opaque',
      start: range[0],
      end: range[1],
      parent: undefined,
    };
  }

  private seq(node: YAMLSeq, parent: Parent): SeqNode {
    const items: SyntaxNode[] = [];
    const seq: Mutable<SeqNode> = {
      type: 'seq',
      style: node.flow ? 'flow' : 'block',
      items,
      ...this.range(node),
      ...marks(node),
      parent,
    };
    for (const item of node.items) {
      if (item instanceof Pair) {
        // In `[a: 1]` and in !!pairs an item is a pair without a map of its own around it.
        const map: Mutable<MapNode> = {
          type: 'map',
          style: 'flow',
          entries: [],
          start: 0,
          end: 0,
          parent: seq,
        };
        const entry = this.entry(item, map);
        map.entries = [entry];
        map.start = entry.start;
        map.end = entry.end;
        items.push(map);
      } else if (item) items.push(this.node(item as Node, seq));
      else items.push(this.missing(seq.end, seq));
    }
    if (!node.flow) seq.end = items.at(-1)?.end ?? seq.end;
    return seq;
  }

  private alias(name: string, start: number, parent: Parent): AliasNode {
    const target = this.anchors.get(name);
    const end = start + 1 + name.length;
    if (!target && !this.unfinished.has(name)) {
      this.problems.push({
        kind: 'yaml-alias-unknown',
        span: { start, end },
        ...unknownAlias(this.text, name, { start, end }),
      });
    }
    return { type: 'alias', name, target, start, end, parent };
  }

  private scalar(node: Scalar, parent: Parent): ScalarNode {
    const { start, end } = this.range(node);
    const source = this.text.slice(start, end);
    if (start === end && node.value === null) return { ...this.missing(start, parent), ...marks(node) };
    return {
      type: 'scalar',
      value: this.version === '1.1' && isPlain(node) ? readPlainScalar(source) : plainValue(node, source),
      source,
      style: styleOf(node),
      start,
      end,
      ...marks(node),
      parent,
    };
  }

  private missing(at: number, parent: Parent): ScalarNode {
    return { type: 'scalar', value: null, source: '', style: 'missing', start: at, end: at, parent };
  }

  private afterColon(keyEnd: number): number {
    const rest = /^[ \t]*:/.exec(this.text.slice(keyEnd, keyEnd + 200));
    return rest ? keyEnd + rest[0].length : keyEnd;
  }

  private range(node: { range?: readonly number[] | null | undefined }): Span {
    const [start = 0, end = start] = node.range ?? [];
    return { start, end };
  }
}

function marks(node: { anchor?: string | undefined; tag?: string | undefined }): {
  anchor?: string;
  tag?: string;
} {
  const tag = node.tag && !node.tag.startsWith('tag:yaml.org,2002:') ? node.tag : undefined;
  return { ...(node.anchor ? { anchor: node.anchor } : {}), ...(tag ? { tag } : {}) };
}

/** In YAML 1.1 the package and PyYAML read some words differently. */
function isPlain({ type, tag }: Scalar): boolean {
  return type === 'PLAIN' && tag === undefined;
}

function plainValue(node: Scalar, source: string): ScalarValue {
  const { value } = node;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value;
  return typeof value === 'bigint' ? Number(value) : source;
}

function styleOf(node: Scalar): ScalarNode['style'] {
  switch (node.type) {
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'QUOTE_SINGLE':
      return 'single';
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'block';
    default:
      return 'plain';
  }
}

/** A pattern that begins with a star was meant as a text. */
function unknownAlias(
  text: string,
  name: string,
  span: { readonly start: number; readonly end: number },
): Pick<SyntaxProblem, 'message' | 'repair'> {
  if (/^[\w-]/.test(name) || /["\\]/.test(name))
    return { message: `Unknown anchor '&${name}'. No value before this alias has it.` };
  const edits = [{ span, newText: `"${text.slice(span.start, span.end)}"` }];
  return {
    message: "A value that begins with '*' must be in quotes.",
    repair: { title: 'Put the value in quotes', edits },
  };
}
