/** Every value of an environment file that is text or a number, wherever it is: what rules about single values go over. */
import type { NodePlace } from '../../../../model/source-file.js';
import type { SchemaNode } from '../../../../schema/schema.js';
import { isUnknown } from '../../../../syntax/queries.js';
import type { MapEntry, ScalarNode, SyntaxNode } from '../../../../syntax/tree.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

interface WrittenValue {
  readonly node: ScalarNode;
  readonly at: NodePlace;
  /** JSON has neither aliases nor merge keys. */
  readonly shared: false;
  /** The entry whose value it is, or in whose list it stands. */
  readonly entry: MapEntry;
  /** Undefined where keys are free. */
  readonly schema: SchemaNode | undefined;
}

/** A text as it is written; numbers and booleans are not text. */
export interface WrittenText extends WrittenValue {
  readonly text: string;
}

export function writtenTexts({ file, facts }: EnvironmentJson): readonly WrittenText[] {
  const found: WrittenText[] = [];
  const visit = (node: SyntaxNode, entry: MapEntry | undefined) => {
    if (node.type === 'map') for (const each of node.entries) visit(each.value, each);
    else if (node.type === 'seq') for (const item of node.items) visit(item, entry);
    else if (entry && node.type === 'scalar' && typeof node.value === 'string' && !isUnknown(node))
      found.push({
        ...{ node, entry, at: { file, node }, shared: false },
        ...{ schema: facts.schemaOf(node), text: node.value },
      });
  };
  if (file.tree.root) visit(file.tree.root, undefined);
  return found;
}

/** Whether a value is a secret, told by the name of its key or by the text itself. */
export function isSecret({ entry, text }: WrittenText): boolean {
  return SECRET.test(String(entry.key.value)) || text.includes('PRIVATE KEY-----');
}

const SECRET = /(?:^|_)(?:pass|password|passwd|passphrase|secret)$/i;
