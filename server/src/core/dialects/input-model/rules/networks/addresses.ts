/** The single addresses of networks: gateways, the ends of ranges that are older than `addresses`, and their families. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';

export function change({ at, node, shared }: Value<string>, to: string, preferred = false): Fix[] {
  if (shared) return [];
  const edits = inFile(at.file, replaceScalar(at.file, node, to));
  return [{ title: `Change to '${to}'`, edits, ...(preferred && { preferred }) }];
}
